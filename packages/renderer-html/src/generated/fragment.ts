// 由模板生成，请勿手改。 Generated from templates; do not edit.
// @ts-nocheck
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

export const templates: CompiledTemplates = ({ escaped, plain, filled, items, helpers }) => {
const template0 = (data, root) => {
let out = '';
if (filled(helpers["eq"](data?.["type"], "paragraph"))) {
out += "<p style=\"line-height:1.8;text-indent:2em\">";
out += escaped(helpers["lines"](data?.["text"]), "lines");
out += "</p>\n";
} else {
if (filled(helpers["eq"](data?.["type"], "heading"))) {
out += "<h";
out += escaped(helpers["add"](data?.["level"], 1), "add");
out += " style=\"font-size:1em;line-height:1.8;text-indent:2em\">";
out += escaped(helpers["lines"](data?.["text"]), "lines");
out += "</h";
out += escaped(helpers["add"](data?.["level"], 1), "add");
out += ">\n";
} else {
if (filled(helpers["eq"](data?.["type"], "table"))) {
out += template3(data, root);
} else {
out += "<figure style=\"margin:1em 0;text-align:center\">\n";
if (filled(data?.["alt"])) {
out += "<div role=\"img\" aria-label=\"";
out += escaped(data?.["alt"], "alt");
out += "\">";
out += escaped(helpers["lines"](data?.["alt"]), "lines");
out += "</div>\n";
}
if (filled(data?.["caption"])) {
out += "<figcaption>";
out += escaped(helpers["lines"](data?.["caption"]), "lines");
out += "</figcaption>\n";
}
out += "</figure>\n";
}
}
}
return out;
};
const template1 = (data, root) => {
let out = '';
out += "<div role=\"group\" aria-label=\"";
out += escaped(data?.["label"], "label");
out += "\">\n<dl style=\"margin:1em 0;line-height:1.8\">\n";
const list1 = items(data?.["fields"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<div style=\"margin:0\"><dt style=\"display:inline-block;min-width:9em\">";
out += escaped(data1?.["label"], "label");
out += "</dt><dd style=\"display:inline;margin:0;overflow-wrap:anywhere;unicode-bidi:isolate\">";
out += escaped(helpers["lines"](data1?.["text"]), "lines");
if (filled(data1?.["unit"])) {
out += " ";
out += escaped(data1?.["unit"], "unit");
}
out += "</dd></div>\n";
}
out += "</dl>\n</div>\n";
return out;
};
const template2 = (data, root) => {
let out = '';
out += template4(data?.["view"], root);
return out;
};
const template3 = (data, root) => {
let out = '';
if (filled(data?.["head"])) {
out += "<div style=\"margin:1em 0;overflow-x:auto\" role=\"group\" tabindex=\"0\"";
if (filled(data?.["caption"])) {
out += " aria-label=\"";
out += escaped(data?.["caption"], "caption");
out += "\"";
}
out += ">\n<table style=\"width:100%;border-collapse:collapse;font-size:14px;line-height:1.4\">\n";
if (filled(data?.["caption"])) {
out += "<caption style=\"padding:4px;font-weight:bold\">";
out += escaped(helpers["lines"](data?.["caption"]), "lines");
out += "</caption>\n";
}
out += "<thead>\n<tr>\n";
const list1 = items(data?.["head"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
if (filled(data1)) {
out += "<th style=\"padding:4px 6px;border:1px solid #333;background:#f1f3f6;text-align:center;font-weight:normal\" scope=\"col\">";
out += escaped(helpers["lines"](data1), "lines");
out += "</th>\n";
} else {
out += "<td style=\"padding:4px 6px;border:1px solid #333;text-align:center\"></td>\n";
}
}
out += "</tr>\n</thead>\n<tbody>\n";
const list2 = items(data?.["rows"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "<tr>\n";
const list3 = items(data2, "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += "<td style=\"padding:4px 6px;border:1px solid #333;text-align:center\">";
out += escaped(helpers["lines"](data3), "lines");
out += "</td>\n";
}
out += "</tr>\n";
}
out += "</tbody>\n</table>\n</div>\n";
}
return out;
};
const template4 = (data, root) => {
let out = '';
out += "<article lang=\"zh-CN\">\n<h1 style=\"text-align:center;font-size:1.6em;line-height:1.4\">";
out += escaped(data?.["title"], "title");
out += "</h1>\n";
if (filled(data?.["correction"])) {
out += template1(data?.["correction"], root);
}
if (filled(data?.["publication"])) {
out += template1(data?.["publication"], root);
}
const list1 = items(data?.["preface"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += template0(data1, root);
}
if (filled(data?.["contact"])) {
out += template1(data?.["contact"], root);
}
const list2 = items(data?.["sections"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "<section>\n<h2 style=\"font-size:1.25em;line-height:1.5\">";
out += escaped(data2?.["label"], "label");
out += "</h2>\n";
const list3 = items(data2?.["prose"], "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += template0(data3, root);
}
if (filled(data2?.["table"])) {
out += template6(data2?.["table"], root);
}
const list4 = items(data2?.["notes"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += template0(data4, root);
}
if (filled(data2?.["fees"])) {
out += template1(data2?.["fees"], root);
}
out += "</section>\n";
}
if (filled(data?.["signature"])) {
out += "<div style=\"margin:2em 2em 0 0;text-align:right\">\n<p>";
out += escaped(data?.["signature"]?.["agency"], "signature.agency");
out += "</p>\n<p>";
out += escaped(data?.["signature"]?.["date"], "signature.date");
out += "</p>\n</div>\n";
}
out += "</article>\n";
return out;
};
const template5 = (data, root) => {
let out = '';
out += "<tr>\n";
const list1 = items(data?.["cells"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
if (filled(data1?.["header"])) {
if (filled(helpers["eq"](data1?.["scope"], "row"))) {
out += "<th style=\"padding:4px 6px;border:1px solid #333;background:#f1f3f6;text-align:left;font-weight:normal\" id=\"";
out += escaped(data1?.["id"], "id");
out += "\" scope=\"row\"";
if (filled(data1?.["spans"])) {
out += " colspan=\"";
out += escaped(data1?.["colSpan"], "colSpan");
out += "\"";
}
out += ">";
out += escaped(data1?.["text"], "text");
out += "</th>\n";
} else {
if (filled(helpers["eq"](data1?.["scope"], "rowgroup"))) {
out += "<th style=\"min-width:2em;padding:4px 6px;border:1px solid #333;background:#f1f3f6;text-align:center;font-weight:normal\" id=\"";
out += escaped(data1?.["id"], "id");
out += "\" scope=\"rowgroup\" rowspan=\"";
out += escaped(data1?.["rowSpan"], "rowSpan");
out += "\">";
out += escaped(data1?.["text"], "text");
out += "</th>\n";
} else {
out += "<th style=\"min-width:2em;padding:4px 6px;border:1px solid #333;background:#f1f3f6;text-align:center;font-weight:normal\" id=\"";
out += escaped(data1?.["id"], "id");
out += "\" scope=\"";
out += escaped(data1?.["scope"], "scope");
out += "\"";
if (filled(data1?.["spans"])) {
out += " rowspan=\"";
out += escaped(data1?.["rowSpan"], "rowSpan");
out += "\" colspan=\"";
out += escaped(data1?.["colSpan"], "colSpan");
out += "\"";
}
out += ">";
out += escaped(data1?.["text"], "text");
out += "</th>\n";
}
}
} else {
if (filled(data1?.["stated"])) {
out += "<td style=\"padding:4px 6px;border:1px solid #333;text-align:center\" headers=\"";
out += escaped(data1?.["headers"], "headers");
out += "\"";
if (filled(data1?.["spans"])) {
out += " colspan=\"";
out += escaped(data1?.["colSpan"], "colSpan");
out += "\"";
}
out += ">";
out += escaped(data1?.["text"], "text");
out += "</td>\n";
} else {
if (filled(data1?.["text"])) {
out += "<td style=\"padding:4px 6px;border:1px solid #333;text-align:center;color:#8c1d18\" headers=\"";
out += escaped(data1?.["headers"], "headers");
out += "\"";
if (filled(data1?.["spans"])) {
out += " colspan=\"";
out += escaped(data1?.["colSpan"], "colSpan");
out += "\"";
}
out += ">";
out += escaped(helpers["lines"](data1?.["text"]), "lines");
out += "</td>\n";
} else {
out += "<td style=\"padding:4px 6px;border:1px solid #333;text-align:center\" headers=\"";
out += escaped(data1?.["headers"], "headers");
out += "\"";
if (filled(data1?.["spans"])) {
out += " colspan=\"";
out += escaped(data1?.["colSpan"], "colSpan");
out += "\"";
}
out += " aria-label=\"空白\"></td>\n";
}
}
}
}
out += "</tr>\n";
return out;
};
const template6 = (data, root) => {
let out = '';
out += "<div style=\"margin:1em 0;overflow-x:auto\" role=\"region\" tabindex=\"0\" aria-label=\"";
out += escaped(data?.["name"], "name");
out += " ";
out += escaped(data?.["title"], "title");
out += "\">\n";
if (filled(data?.["grouped"])) {
out += "<table style=\"width:100%;min-width:42em;border-collapse:collapse;font-size:14px;line-height:1.4\">\n<caption style=\"padding:4px\">";
out += escaped(data?.["name"], "name");
out += " ";
out += escaped(data?.["title"], "title");
out += "</caption>\n<colgroup>\n";
const list1 = items(data?.["columns"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
if (filled(helpers["eq"](data1?.["kind"], "group"))) {
out += "<col style=\"width:6%\">\n";
} else {
if (filled(helpers["eq"](data1?.["kind"], "label"))) {
out += "<col>\n";
} else {
out += "<col style=\"width:7%\">\n";
}
}
}
out += "</colgroup>\n";
} else {
out += "<table style=\"width:100%;border-collapse:collapse;font-size:14px;line-height:1.4\">\n<caption style=\"padding:4px\">";
out += escaped(data?.["name"], "name");
out += " ";
out += escaped(data?.["title"], "title");
out += "</caption>\n";
}
const list2 = items(data?.["groups"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
if (filled(data2?.["head"])) {
out += "<thead>\n";
const list3 = items(data2?.["rows"], "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += template5(data3, root);
}
out += "</thead>\n";
} else {
out += "<tbody>\n";
const list4 = items(data2?.["rows"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += template5(data4, root);
}
out += "</tbody>\n";
}
}
out += "</table>\n</div>\n";
return out;
};
const template7 = (data, root) => {
let out = '';
out += "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
out += escaped(data?.["title"], "title");
out += "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
const list1 = items(data?.["tags"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "<meta name=\"";
out += escaped(data1?.["name"], "name");
out += "\" content=\"";
out += escaped(data1?.["content"], "content");
out += "\">\n";
}
out += "<style>";
out += escaped(data?.["style"], "style");
out += "</style>\n</head>\n<body>\n<main>\n";
out += template4(data?.["view"], root);
out += "</main>\n";
if (filled(data?.["json"])) {
out += "<script type=\"application/json\" id=\"gongkai-report\">";
out += escaped(data?.["json"], "json");
out += "</script>\n";
}
out += "</body>\n</html>\n";
return out;
};
return { "block": template0, "fields": template1, "fragment": template2, "prose-table": template3, "report": template4, "row": template5, "table": template6, "template": template7 };
};
