const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 一格的样式，与 `styles` 中的次序一致。 The style of a cell, by its place in `styles`. */
export const style = { head: 1, text: 2, literal: 3, number: 4, error: 5, warning: 6 } as const;

const border = (side: string): string => `<${side} style="thin"><color rgb="FF808080"/></${side}>`;
const font = (more: string): string => `<font>${more}<sz val="11"/><name val="等线"/></font>`;
const cell = (fontId: number, more: string, align: string): string =>
  `<xf numFmtId="0" fontId="${String(fontId)}" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"${align}/></xf>`;

/** 工作簿中不随内容变的部件。 The parts of a workbook that do not depend on what it holds. */
export const parts = {
  contentTypes: (sheets: number): string =>
    [
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
      `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>`,
      ...Array.from(
        { length: sheets },
        (_, index) =>
          `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${content}.worksheet+xml"/>`,
      ),
      '</Types>',
    ].join(''),
  relationships: (relations: string): string =>
    `<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`,
  styles: [
    `<styleSheet xmlns="${main}">`,
    `<fonts count="4">${font('')}${font('<b/>')}${font('<color rgb="FFAA0000"/>')}${font('<color rgb="FF7A4B00"/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>',
    `<borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(border).join('')}</border></borders>`,
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf xfId="0"/>',
    cell(1, ' applyFill="1"', ' horizontal="center"').replace('fillId="0"', 'fillId="2"'),
    cell(0, '', ''),
    // what starts like a formula stays text, even after somebody has edited the cell
    cell(0, ' quotePrefix="1"', ''),
    cell(0, '', ' horizontal="right"'),
    cell(2, '', ''),
    cell(3, '', ''),
    '</cellXfs></styleSheet>',
  ].join(''),
};
