/** 读入器给出的属性名 → 办公软件里显示的名称。 Names of properties as importers give them → as office programs show them. */
const names: Readonly<Record<string, string>> = {
  title: '标题',
  subject: '主题',
  author: '作者',
  creator: '制作程序',
  lastModifiedBy: '最后修改者',
  keywords: '关键词',
  description: '备注',
};

/** 文件属性在诊断中的称呼。 How a diagnostic calls a property of the file. */
export function propertyPlace(name: string): string {
  return `文件属性“${Object.hasOwn(names, name) ? (names[name] ?? name) : name}”`;
}

/** 有人写的属性；日期是程序写的，其中的数字不是证件号。 The properties that people write; dates are written by programs, and their digits are no number of anybody. */
export function writtenProperties(
  properties: Readonly<Record<string, string>> = {},
): readonly (readonly [name: string, text: string])[] {
  return Object.entries(properties).filter(([name]) => name !== 'created' && name !== 'modified');
}
