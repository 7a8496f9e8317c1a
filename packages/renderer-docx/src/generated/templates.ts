// 由模板生成，请勿手改。 Generated from templates; do not edit.
// @ts-nocheck
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

export const templates: CompiledTemplates = ({ escaped, plain, filled, items, helpers }) => {
const template0 = (data, root) => {
let out = '';
if (filled(helpers["eq"](data?.["type"], "paragraph"))) {
out += "<w:p>";
out += escaped(helpers["run"](data?.["text"]), "run");
out += "</w:p>";
} else {
if (filled(helpers["eq"](data?.["type"], "heading"))) {
out += "<w:p><w:pPr><w:pStyle w:val=\"Heading";
out += escaped(data?.["level"], "level");
out += "\"/></w:pPr>";
out += escaped(helpers["run"](data?.["text"]), "run");
out += "</w:p>";
} else {
if (filled(helpers["eq"](data?.["type"], "table"))) {
out += template3(data, root);
} else {
if (filled(data?.["alt"])) {
out += "<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr>";
out += escaped(helpers["run"](data?.["alt"]), "run");
out += "</w:p>";
}
if (filled(data?.["caption"])) {
out += "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>";
out += escaped(helpers["run"](data?.["caption"]), "run");
out += "</w:p>";
}
}
}
}
return out;
};
const template1 = (data, root) => {
let out = '';
out += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>";
out += escaped(helpers["run"](data?.["title"]), "run");
out += "</w:p>";
if (filled(data?.["correction"])) {
out += template2(data?.["correction"], root);
}
if (filled(data?.["publication"])) {
out += template2(data?.["publication"], root);
}
const list1 = items(data?.["preface"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += template0(data1, root);
}
if (filled(data?.["contact"])) {
out += template2(data?.["contact"], root);
}
const list2 = items(data?.["sections"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>";
out += escaped(helpers["run"](data2?.["label"]), "run");
out += "</w:p>";
const list3 = items(data2?.["prose"], "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += template0(data3, root);
}
if (filled(data2?.["table"])) {
out += template4(data2?.["table"], root);
}
const list4 = items(data2?.["notes"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += template0(data4, root);
}
if (filled(data2?.["fees"])) {
out += template2(data2?.["fees"], root);
}
}
if (filled(data?.["signature"])) {
out += "<w:p><w:pPr><w:pStyle w:val=\"Signature\"/><w:keepNext/><w:spacing w:before=\"579\"/><w:ind w:right=\"";
out += escaped(data?.["signature"]?.["agencyIndent"], "signature.agencyIndent");
out += "\"/></w:pPr>";
out += escaped(helpers["run"](data?.["signature"]?.["agency"]), "run");
out += "</w:p><w:p><w:pPr><w:pStyle w:val=\"Signature\"/><w:ind w:right=\"";
out += escaped(data?.["signature"]?.["dateIndent"], "signature.dateIndent");
out += "\"/></w:pPr>";
out += escaped(helpers["run"](data?.["signature"]?.["date"]), "run");
out += "</w:p>";
}
out += "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"oddPages\"/><w:footerReference w:type=\"even\" r:id=\"evenPages\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1304\" w:gutter=\"0\"/><w:cols w:space=\"425\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/></w:sectPr></w:body></w:document>";
return out;
};
const template2 = (data, root) => {
let out = '';
const list1 = items(data?.["fields"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<w:p>";
out += escaped(helpers["run"](data1?.["label"]), "run");
out += escaped(helpers["run"]("："), "run");
out += escaped(helpers["run"](data1?.["text"]), "run");
if (filled(data1?.["unit"])) {
out += escaped(helpers["run"](" "), "run");
out += escaped(helpers["run"](data1?.["unit"]), "run");
}
out += "</w:p>";
}
return out;
};
const template3 = (data, root) => {
let out = '';
if (filled(data?.["caption"])) {
out += "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext/></w:pPr>";
out += escaped(helpers["run"](data?.["caption"]), "run");
out += "</w:p>";
}
if (filled(data?.["columns"])) {
out += "<w:tbl>";
out += template5(data, root);
out += "<w:tr><w:trPr><w:trHeight w:val=\"380\"/><w:tblHeader/></w:trPr>";
const list1 = items(data?.["head"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<w:tc><w:tcPr><w:tcW w:w=\"";
out += escaped(data1?.["width"], "width");
out += "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableHead\"/></w:pPr>";
out += escaped(helpers["run"](data1?.["text"]), "run");
out += "</w:p></w:tc>";
}
out += "</w:tr>";
const list2 = items(data?.["rows"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "<w:tr><w:trPr><w:trHeight w:val=\"380\"/></w:trPr>";
const list3 = items(data2, "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += "<w:tc><w:tcPr><w:tcW w:w=\"";
out += escaped(data3?.["width"], "width");
out += "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr>";
out += escaped(helpers["run"](data3?.["text"]), "run");
out += "</w:p></w:tc>";
}
out += "</w:tr>";
}
out += "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>";
} else {
const list4 = items(data?.["lines"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += "<w:p>";
out += escaped(helpers["run"](data4), "run");
out += "</w:p>";
}
}
return out;
};
const template4 = (data, root) => {
let out = '';
out += "<w:tbl>";
out += template5(data, root);
const list1 = items(data?.["rows"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<w:tr><w:trPr>";
if (filled(data1?.["whole"])) {
out += "<w:cantSplit/>";
}
out += "<w:trHeight w:val=\"380\"/>";
if (filled(data1?.["head"])) {
out += "<w:tblHeader/>";
}
out += "</w:trPr>";
const list2 = items(data1?.["cells"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "<w:tc><w:tcPr><w:tcW w:w=\"";
out += escaped(data2?.["width"], "width");
out += "\" w:type=\"dxa\"/>";
if (filled(data2?.["spans"])) {
out += "<w:gridSpan w:val=\"";
out += escaped(data2?.["span"], "span");
out += "\"/>";
}
if (filled(data2?.["merge"])) {
out += "<w:vMerge";
if (filled(helpers["eq"](data2?.["merge"], "restart"))) {
out += " w:val=\"restart\"";
}
out += "/>";
}
out += "<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"";
out += escaped(data2?.["style"], "style");
out += "\"/>";
if (filled(data2?.["keepNext"])) {
out += "<w:keepNext/>";
}
out += "</w:pPr>";
if (filled(data2?.["text"])) {
out += escaped(helpers["run"](data2?.["text"], data2?.["size"]), "run");
}
out += "</w:p></w:tc>";
}
out += "</w:tr>";
}
out += "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>";
return out;
};
const template5 = (data, root) => {
let out = '';
out += "<w:tblPr><w:tblW w:w=\"";
out += escaped(data?.["width"], "width");
out += "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"20\" w:type=\"dxa\"/><w:left w:w=\"40\" w:type=\"dxa\"/><w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar>";
if (filled(data?.["description"])) {
out += "<w:tblCaption w:val=\"";
out += escaped(data?.["description"], "description");
out += "\"/>";
}
out += "</w:tblPr><w:tblGrid>";
const list1 = items(data?.["columns"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<w:gridCol w:w=\"";
out += escaped(data1, "this");
out += "\"/>";
}
out += "</w:tblGrid>";
return out;
};
return { "block": template0, "document": template1, "fields": template2, "prose-table": template3, "table": template4, "table-properties": template5 };
};
