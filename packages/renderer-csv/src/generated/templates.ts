// 由模板生成，请勿手改。 Generated from templates; do not edit.
// @ts-nocheck
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';

export const templates: CompiledTemplates = ({ escaped, plain, filled, items, helpers }) => {
const template0 = (data, root) => {
let out = '';
out += "region_code,org_code,org_name,org_level,year,edition,scope,table,cell,row_code,row_label,column_code,column_label,value,value_text,value_state,unit,derived\r\n";
return out;
};
const template1 = (data, root) => {
let out = '';
out += escaped(data?.["region_code"], "region_code");
out += ",";
out += escaped(data?.["org_code"], "org_code");
out += ",";
out += escaped(data?.["org_name"], "org_name");
out += ",";
out += escaped(data?.["org_level"], "org_level");
out += ",";
out += escaped(data?.["year"], "year");
out += ",";
out += escaped(data?.["edition"], "edition");
out += ",";
out += escaped(data?.["scope"], "scope");
out += ",";
out += escaped(data?.["table"], "table");
out += ",";
out += escaped(data?.["cell"], "cell");
out += ",";
out += escaped(data?.["row_code"], "row_code");
out += ",";
out += escaped(data?.["row_label"], "row_label");
out += ",";
out += escaped(data?.["column_code"], "column_code");
out += ",";
out += escaped(data?.["column_label"], "column_label");
out += ",";
out += escaped(data?.["value"], "value");
out += ",";
out += escaped(data?.["value_text"], "value_text");
out += ",";
out += escaped(data?.["value_state"], "value_state");
out += ",";
out += escaped(data?.["unit"], "unit");
out += ",";
out += escaped(data?.["derived"], "derived");
out += "\r\n";
return out;
};
const template2 = (data, root) => {
let out = '';
out += template0(data, root);
const list1 = items(data?.["rows"], "each");
for (let i1 = 0; i1 < list1.length; i1++) {
const data1 = list1[i1];
out += template1(data1, root);
}
return out;
};
return { "head": template0, "row": template1, "template": template2 };
};
