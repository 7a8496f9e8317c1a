import type { Cell } from '@gongkai/plugin-kit';
import type { Validation } from './sheet.ts';

type Rule = Omit<Validation, 'cells'>;

const most = '999999999999999';
const blank = '空着就是没有填；合计在各项填齐以后自己算出。';

/** 一格可以填什么，填错了怎么说。 What may be filled in a cell, and what to say where it is not that. */
export function fillingRule({ kind, unit }: Pick<Cell, 'kind' | 'unit'>): Rule {
  switch (kind) {
    case 'count':
      return {
        ...{ type: 'whole', least: '0', greatest: most },
        promptTitle: '填整数',
        prompt: `没有的填 0。${blank}`,
        errorTitle: '不是整数',
        error: '这一格只能填 0 或正整数，不带单位。没有的填 0，还不清楚的先空着。',
      };
    case 'change':
      return {
        ...{ type: 'whole', least: `-${most}`, greatest: most },
        promptTitle: '填增减数',
        prompt: `增加填正整数，减少填负整数，没有增减填 0。${blank}`,
        errorTitle: '不是整数',
        error: '这一格只能填整数：增加为正，减少为负，没有增减为 0，不带单位。',
      };
    case 'amount':
      return {
        ...{ type: 'decimal', least: '0', greatest: most },
        promptTitle: `填金额（${unit ?? '元'}）`,
        prompt: `以${unit ?? '元'}为单位，只填数字，可以有小数，没有的填 0。${blank}`,
        errorTitle: '不是金额',
        error: `这一格只能填以${unit ?? '元'}为单位的数，不带单位。没有的填 0，还不清楚的先空着。`,
      };
  }
}
