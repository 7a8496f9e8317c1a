// 由模板生成，请勿手改。 Generated from templates; do not edit.
// @ts-nocheck
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

export const templates: CompiledTemplates = ({ escaped, plain, filled, items, helpers }) => {
const template0 = (data, root) => {
let out = '';
out += "\n";
if (filled(helpers["eq"](data?.["type"], "table"))) {
if (filled(data?.["caption"])) {
out += escaped(data?.["caption"], "caption");
out += "\n";
}
out += template3(data?.["head"], root);
const list1 = items(data?.["rows"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += template3(data1, root);
}
} else {
if (filled(helpers["eq"](data?.["type"], "figure"))) {
if (filled(data?.["caption"])) {
out += escaped(data?.["caption"], "caption");
out += "\n";
}
if (filled(data?.["alt"])) {
out += escaped(data?.["alt"], "alt");
out += "\n";
}
} else {
out += escaped(data?.["text"], "text");
out += "\n";
}
}
return out;
};
const template1 = (data, root) => {
let out = '';
const list1 = items(data?.["fields"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += escaped(data1?.["label"], "label");
out += "：";
out += escaped(data1?.["text"], "text");
if (filled(data1?.["unit"])) {
out += escaped(data1?.["unit"], "unit");
}
out += "\n";
}
return out;
};
const template2 = (data, root) => {
let out = '';
out += escaped(data?.["title"], "title");
out += "\n";
if (filled(data?.["correction"])) {
out += "\n";
out += template1(data?.["correction"], root);
}
if (filled(data?.["publication"])) {
out += "\n";
out += template1(data?.["publication"], root);
}
const list1 = items(data?.["preface"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += template0(data1, root);
}
if (filled(data?.["contact"])) {
out += "\n";
out += template1(data?.["contact"], root);
}
const list2 = items(data?.["sections"], "each");
for (let i2 = 0; i2 < list2.length; i2++) {
const data2 = list2[i2];
out += "\n";
out += escaped(data2?.["label"], "label");
out += "\n";
const list3 = items(data2?.["prose"], "each");
for (let i3 = 0; i3 < list3.length; i3++) {
const data3 = list3[i3];
out += template0(data3, root);
}
if (filled(data2?.["table"])) {
out += "\n";
const list4 = items(data2?.["table"], "each");
for (let i4 = 0; i4 < list4.length; i4++) {
const data4 = list4[i4];
out += template3(data4, root);
}
}
const list5 = items(data2?.["notes"], "each");
for (let i5 = 0; i5 < list5.length; i5++) {
const data5 = list5[i5];
out += template0(data5, root);
}
if (filled(data2?.["fees"])) {
out += "\n";
out += template1(data2?.["fees"], root);
}
}
if (filled(data?.["signature"])) {
out += "\n";
out += escaped(data?.["signature"]?.["agency"], "signature.agency");
out += "\n";
out += escaped(data?.["signature"]?.["date"], "signature.date");
out += "\n";
}
return out;
};
const template3 = (data, root) => {
let out = '';
const list1 = items(data, "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
if (!filled(i1 === 0)) {
out += "\t";
}
out += escaped(helpers["cell"](data1), "cell");
}
out += "\n";
return out;
};
const template4 = (data, root) => {
let out = '';
out += template2(data?.["view"], root);
return out;
};
return { "block": template0, "fields": template1, "report": template2, "row": template3, "template": template4 };
};
