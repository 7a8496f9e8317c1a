import type { CaseSource } from '../case.ts';
import { sentences } from './said.ts';

/** screen/*: what must not be published. The numbers are made up; none belongs to anybody. */
export const screenCases: readonly CaseSource[] = [
  ...sentences(
    'screen/personal-data',
    'identity-number',
    ['身份证号：校验码正确才算', 'An identity number is one only where its checksum is right'],
    '申请人身份证号为990101199003070015。',
    '申请人身份证号为990101199003070010。',
  ),
  ...sentences(
    'screen/personal-data',
    'mobile-number',
    ['公布的办公电话不是个人信息', 'Office contacts are not personal data'],
    '请联系张某13800138000办理。',
    '联系电话13800138000。',
  ),
  ...sentences(
    'screen/classified-mark',
    'mark',
    ['密级标志；谈到国家秘密不算', 'A mark of classification; talk of state secrets is none'],
    '机密★10年',
    '涉及国家秘密的信息不予公开。',
  ),
  ...sentences(
    'screen/lexicon',
    'shipped',
    ['随附词表：法规名称的错写', 'The shipped list: misspelt names of laws'],
    '贯彻政府信息公开条列。',
    '贯彻政府信息公开条例。',
  ),
  ...sentences(
    'screen/lexicon',
    'of-the-office',
    ['办公室自备的词表，轻重由词表定', 'The office’s own list, which also sets the severity'],
    '由旧称办公室承办。',
    '由新称办公室承办。',
    { lexicon: '[备注]\n旧称办公室 => 新称办公室 # 已更名' },
    'info',
  ),
];
