import { exactNumber } from './exact-number.ts';

/** JSON.parse 会悄悄丢掉的一处。 Something that JSON.parse would lose without a word. */
export interface Loss {
  /** `duplicate` 同一对象中重复的属性；`inexact` 读入即失真的数字。 A property written twice, or a number that changes when read. */
  readonly kind: 'duplicate' | 'inexact';
  /** 所在地址。 Its address. */
  readonly at: string;
  /** 在文字中的位置。 Its position in the text. */
  readonly index: number;
  readonly text: string;
}

/** 一层对象或列表。 One level of nesting. */
interface Level {
  readonly list: boolean;
  /** 已见的属性名，不止一个时才记。 The names seen, once there are several. */
  names?: Set<string>;
  /** 当前的属性名或序号。 The current name or index. */
  step: string | number;
}

const LISTED = 20;
const DEEPEST = 64;
const numberToken = /-?\d[\d.eE+-]*/y;

/**
 * 在有效的 JSON 中找出会悄悄丢失的：重复的属性（只留最后一个）、位数过多的数字。逐字扫一遍，不递归。
 * Finds in valid JSON what would be lost in silence: properties written twice, of which the last one
 * stays, and numbers with more digits than a number holds. One pass, no recursion.
 */
export function lostInJson(text: string): Loss[] {
  const losses: Loss[] = [];
  const levels: Level[] = [];
  let nameNext = false;
  const lose = (kind: Loss['kind'], index: number, found: string): void => {
    const at = levels.slice(0, DEEPEST).map(({ step }) => `/${escaped(String(step))}`);
    losses.push({ kind, at: at.join(''), index, text: found.slice(0, DEEPEST) });
  };
  for (let index = 0; index < text.length && losses.length < LISTED; index += 1) {
    const character = text[index] ?? '';
    const level = levels[levels.length - 1];
    if (character === '{' || character === '[') {
      nameNext = character === '{';
      levels.push(nameNext ? { list: false, step: '' } : { list: true, step: 0 });
    } else if (character === '}' || character === ']') {
      levels.pop();
    } else if (character === ',' && level) {
      nameNext = !level.list;
      if (typeof level.step === 'number') level.step += 1;
      else level.names ??= new Set([level.step]);
    } else if (character === '"') {
      const end = closingQuote(text, index);
      if (nameNext && level) {
        const name = nameIn(text.slice(index, end + 1));
        level.step = name;
        if (level.names?.has(name)) lose('duplicate', index, name);
        level.names?.add(name);
        nameNext = false;
      }
      index = end;
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      numberToken.lastIndex = index;
      const token = numberToken.exec(text)?.[0] ?? character;
      if (!exactNumber(token)) lose('inexact', index, token);
      index += token.length - 1;
    }
  }
  return losses;
}

function closingQuote(text: string, opening: number): number {
  for (let end = text.indexOf('"', opening + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = end;
    while (text[slashes - 1] === '\\') slashes -= 1;
    if ((end - slashes) % 2 === 0) return end;
  }
  return text.length;
}

function nameIn(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
