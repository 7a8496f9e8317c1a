import { readLexicon } from './read-lexicon.ts';
import type { LexiconEntry } from '@gongkai/plugin-kit';

/**
 * 随附的词表：只收法规名称和常用术语的明显错写，不收任何敏感词；敏感词由办公室自备。
 * The list that ships: plain misspellings of legal names and terms only. Sensitive words are the
 * office's own matter.
 */
export const commonMisspellings: readonly LexiconEntry[] = readLexicon(`
[提醒]
政府信息公开条列 => 政府信息公开条例
政府信息公开条理 => 政府信息公开条例
政府信息公开法 => 政府信息公开条例 # 现行规定是行政法规，不是法律
行政复义 => 行政复议
行政复仪 => 行政复议
行政诉颂 => 行政诉讼
依申请公公开 => 依申请公开
以申请公开 => 依申请公开
规范姓文件 => 规范性文件
规范行文件 => 规范性文件
先审后法 => 先审后发
重新涉及 => 重新设计
中华人名共和国 => 中华人民共和国
中华人民共合国 => 中华人民共和国
人民正府 => 人民政府
人名政府 => 人民政府
国务院办公庭 => 国务院办公厅
政务公天 => 政务公开
信息公开指难 => 信息公开指南
信访投拆 => 信访投诉
`);
