// 由模板生成，请勿手改。 Generated from templates; do not edit.
// @ts-nocheck
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

export const templates: CompiledTemplates = ({ escaped, plain, filled, items, helpers }) => {
const template0 = (data, root) => {
let out = '';
if (filled(helpers["eq"](data?.["type"], "paragraph"))) {
out += "\n";
out += escaped(helpers["line"](data?.["text"]), "line");
out += "\n";
} else {
if (filled(helpers["eq"](data?.["type"], "heading"))) {
out += "\n";
out += escaped(helpers["hashes"](data?.["level"]), "hashes");
out += " ";
out += escaped(data?.["text"], "text");
out += "\n";
} else {
if (filled(helpers["eq"](data?.["type"], "table"))) {
if (filled(data?.["head"])) {
out += template1(data, root);
out += "\n";
out += template4(data?.["head"], root);
out += template5(data?.["head"], root);
const list1 = items(data?.["rows"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += template4(data1, root);
}
}
} else {
out += template1(data, root);
out += "\n![";
if (filled(data?.["alt"])) {
out += escaped(helpers["alternative"](data?.["alt"]), "alternative");
}
out += "]()\n";
}
}
}
return out;
};
const template1 = (data, root) => {
let out = '';
if (filled(data?.["caption"])) {
out += "\n**";
out += escaped(data?.["caption"], "caption");
out += "**\n";
}
return out;
};
const template2 = (data, root) => {
let out = '';
out += "\n> **";
out += escaped(data?.["label"], "label");
out += "**\n>\n";
const list1 = items(data?.["fields"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += "> - ";
out += escaped(data1?.["label"], "label");
out += "：";
out += escaped(data1?.["text"], "text");
if (filled(data1?.["unit"])) {
out += " ";
out += escaped(data1?.["unit"], "unit");
}
out += "\n";
}
return out;
};
const template3 = (data, root) => {
let out = '';
out += "---\n";
const list1 = items(data?.["matter"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += escaped(data1?.["key"], "key");
out += ": ";
out += escaped(data1?.["json"], "json");
out += "\n";
}
out += "---\n\n# ";
out += escaped(data?.["title"], "title");
out += "\n";
if (filled(data?.["correction"])) {
out += template2(data?.["correction"], root);
}
if (filled(data?.["publication"])) {
out += template2(data?.["publication"], root);
}
const list2 = items(data?.["preface"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += template0(data2, root);
}
if (filled(data?.["contact"])) {
out += template2(data?.["contact"], root);
}
const list3 = items(data?.["sections"], "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += "\n## ";
out += escaped(data3?.["label"], "label");
out += "\n";
const list4 = items(data3?.["prose"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += template0(data4, root);
}
if (filled(data3?.["table"])) {
out += template6(data3?.["table"], root);
}
const list5 = items(data3?.["notes"], "each");
for (let i5 = 0; i5 < list5.length; i5++) {
const data5 = list5[i5];
out += template0(data5, root);
}
if (filled(data3?.["fees"])) {
out += template2(data3?.["fees"], root);
}
}
if (filled(data?.["signature"])) {
out += "\n> ";
out += escaped(data?.["signature"]?.["agency"], "signature.agency");
out += "<br>";
out += escaped(data?.["signature"]?.["date"], "signature.date");
out += "\n";
}
return out;
};
const template4 = (data, root) => {
let out = '';
out += "|";
const list1 = items(data, "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += " ";
out += escaped(data1, "this");
out += " |";
}
out += "\n";
return out;
};
const template5 = (data, root) => {
let out = '';
out += "|";
const list1 = items(data, "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += " --- |";
}
out += "\n";
return out;
};
const template6 = (data, root) => {
let out = '';
out += "\n";
out += template4(data?.["head"], root);
out += "|";
const list1 = items(data?.["columns"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += " ";
if (filled(helpers["eq"](data1?.["kind"], "figure"))) {
out += ":---:";
} else {
out += "---";
}
out += " |";
}
out += "\n";
const list2 = items(data?.["rows"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += template4(data2, root);
}
return out;
};
const template7 = (data, root) => {
let out = '';
out += template3(data?.["view"], root);
return out;
};
return { "block": template0, "caption": template1, "fields": template2, "report": template3, "row": template4, "rule": template5, "table": template6, "template": template7 };
};
