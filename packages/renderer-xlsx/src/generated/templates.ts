// 由模板生成，请勿手改。 Generated from templates; do not edit.
// @ts-nocheck
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

export const templates: CompiledTemplates = ({ escaped, plain, filled, items, helpers }) => {
const template0 = (data, root) => {
let out = '';
if (filled(helpers["eq"](data?.["kind"], "empty"))) {
out += "<c r=\"";
out += escaped(data?.["reference"], "reference");
out += "\" s=\"";
out += escaped(data?.["style"], "style");
out += "\"/>";
} else {
if (filled(helpers["eq"](data?.["kind"], "text"))) {
out += "<c r=\"";
out += escaped(data?.["reference"], "reference");
out += "\" s=\"";
out += escaped(data?.["style"], "style");
out += "\" t=\"inlineStr\"><is><t";
if (filled(data?.["spaced"])) {
out += " xml:space=\"preserve\"";
}
out += ">";
out += escaped(data?.["value"], "value");
out += "</t></is></c>";
} else {
if (filled(helpers["eq"](data?.["kind"], "number"))) {
out += "<c r=\"";
out += escaped(data?.["reference"], "reference");
out += "\" s=\"";
out += escaped(data?.["style"], "style");
out += "\"><v>";
out += escaped(data?.["value"], "value");
out += "</v></c>";
} else {
out += "<c r=\"";
out += escaped(data?.["reference"], "reference");
out += "\" s=\"";
out += escaped(data?.["style"], "style");
out += "\" t=\"str\"><f>";
out += escaped(data?.["value"], "value");
out += "</f><v></v></c>";
}
}
}
return out;
};
const template1 = (data, root) => {
let out = '';
out += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"json\" ContentType=\"application/json\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>";
const list1 = items(data?.["sheets"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<Override PartName=\"/xl/worksheets/sheet";
out += escaped(data1?.["number"], "number");
out += ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
}
out += "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
return out;
};
const template2 = (data, root) => {
let out = '';
out += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"";
if (filled(data?.["selected"])) {
out += " tabSelected=\"1\"";
}
out += " workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>";
const list1 = items(data?.["columns"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<col min=\"";
out += escaped(data1?.["from"], "from");
out += "\" max=\"";
out += escaped(data1?.["to"], "to");
out += "\" width=\"";
out += escaped(data1?.["width"], "width");
out += "\" customWidth=\"1\"/>";
}
out += "</cols><sheetData>";
const list2 = items(data?.["rows"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "<row r=\"";
out += escaped(data2?.["number"], "number");
out += "\" ht=\"";
out += escaped(data2?.["height"], "height");
out += "\"";
if (filled(data2?.["fixed"])) {
out += " customHeight=\"1\"";
}
out += ">";
const list3 = items(data2?.["cells"], "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += template0(data3, root);
}
out += "</row>";
}
out += "</sheetData>";
if (filled(data?.["merges"])) {
out += "<mergeCells count=\"";
out += escaped(data?.["merges"]?.["length"], "merges.length");
out += "\">";
const list4 = items(data?.["merges"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += "<mergeCell ref=\"";
out += escaped(data4, "this");
out += "\"/>";
}
out += "</mergeCells>";
}
if (filled(data?.["validations"])) {
out += "<dataValidations count=\"";
out += escaped(data?.["validations"]?.["length"], "validations.length");
out += "\">";
const list5 = items(data?.["validations"], "each");
for (let i5 = 0; i5 < list5.length; i5++) {
const data5 = list5[i5];
out += "<dataValidation type=\"";
out += escaped(data5?.["type"], "type");
out += "\" operator=\"between\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"";
out += escaped(data5?.["errorTitle"], "errorTitle");
out += "\" error=\"";
out += escaped(data5?.["error"], "error");
out += "\" promptTitle=\"";
out += escaped(data5?.["promptTitle"], "promptTitle");
out += "\" prompt=\"";
out += escaped(data5?.["prompt"], "prompt");
out += "\" sqref=\"";
out += escaped(data5?.["cells"], "cells");
out += "\"><formula1>";
out += escaped(data5?.["least"], "least");
out += "</formula1><formula2>";
out += escaped(data5?.["greatest"], "greatest");
out += "</formula2></dataValidation>";
}
out += "</dataValidations>";
}
out += "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.9\" bottom=\"0.9\" header=\"0.4\" footer=\"0.5\"/><pageSetup paperSize=\"9\" orientation=\"portrait\" fitToHeight=\"";
out += escaped(data?.["pagesHigh"], "pagesHigh");
out += "\"/><headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>";
return out;
};
const template3 = (data, root) => {
let out = '';
out += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>";
const list1 = items(data?.["sheets"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<sheet name=\"";
out += escaped(data1?.["name"], "name");
out += "\" sheetId=\"";
out += escaped(data1?.["number"], "number");
out += "\" r:id=\"sheet";
out += escaped(data1?.["number"], "number");
out += "\"/>";
}
out += "</sheets>";
if (filled(data?.["computes"])) {
out += "<calcPr fullCalcOnLoad=\"1\"/>";
}
out += "</workbook>";
return out;
};
const template4 = (data, root) => {
let out = '';
out += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
const list1 = items(data?.["sheets"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<Relationship Id=\"sheet";
out += escaped(data1?.["number"], "number");
out += "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet";
out += escaped(data1?.["number"], "number");
out += ".xml\"/>";
}
out += "<Relationship Id=\"styles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
return out;
};
return { "cell": template0, "content-types": template1, "sheet": template2, "workbook": template3, "workbook-relationships": template4 };
};
