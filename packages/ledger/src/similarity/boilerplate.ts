/**
 * 法定套语：人人都这样写，相同不说明问题，比较前除去。
 * Statutory boilerplate that everyone writes; removed before texts are compared.
 */
const boilerplate = [
  /《?中华人民共和国政府信息公开条例》?(?:[（(]以下简称[^）)]*[）)])?/gu,
  /国办公开办函〔20\d\d〕\d+号/gu,
  /政府信息公开(?:工作)?年度报告(?:格式)?/gu,
  /国务院办公厅|政府信息与政务公开办公室/gu,
  /(?:本报告)?(?:所列|中所列)?数据(?:的)?统计期限[^。]*。/gu,
  /习近平新时代中国特色社会主义思想|党的二十大(?:和[^，。]{0,20})?精神|党中央、国务院/gu,
  /主动公开|依申请公开|政府信息管理|政府信息公开平台建设|监督保障|政府信息公开|政务公开/gu,
];

/** 只留下各家自己写的字：去套语、数字、标点和空白。 What an author wrote himself: no boilerplate, digits, punctuation, blanks. */
export function ownWords(text: string): string {
  return boilerplate
    .reduce((rest, pattern) => rest.replace(pattern, ''), text)
    .replace(/[^\u3400-\u9fff]/gu, '');
}
