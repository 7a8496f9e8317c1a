/**
 * 繁体字形 → 简体，只收年报的标题、标目与题名中用到的字；只用于比对，原文不动。
 * Traditional characters → simplified, as far as titles, headings and labels of the report use them.
 * For matching only; the raw text stays as it is.
 */
const pairs =
  '開开體体總总務务況况報报數数據据條条項项內内規规製制範范佈布發发廢废現现處处許许對对動动請请標标題题與与為为應应業业決决罰罚強强單单萬万額额購购採采減减結结轉转辦办屬属國国祕秘' +
  '穩稳護护權权類类過过執执詢询無无機机關关補补確确認认獲获訴诉舉举複复復复覆复書书繳缴費费見见係系組组織织構构會会團团維维糾纠審审訟讼經经後后問问進进區区縣县鎮镇鄉乡廳厅續续繼继' +
  '環环衛卫農农財财稅税產产監监場场電电話话郵邮編编碼码號号聯联絡络東东實实時时準准劃划圖图館馆檢检計计統统個个當当從从長长領领導导級级線线網网頁页員员責责質质選选還还錄录間间營营' +
  '議议證证訊讯資资術术歷历門门戶户說说論论調调價价負负買买賣卖該该誤误評评義义預预備备綜综設设獎奖勵励屆届灣湾陽阳達达聽听眾众態态優优劑剂專专參参協协圍围塊块';

export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i] ?? '', pairs[2 * i + 1] ?? '']),
);
