import { CommandError } from '../command-error.ts';
import { wording, type Wording } from '../language/wording.ts';
import { nearest } from './nearest.ts';

/** 一行里列得下的个数。 As many names as a line has room for. */
const LISTABLE = 12;

/** “没有这个名字，是否为……，可用的有……”。 “There is no such name, did you mean …, known are …”. */
export function unknownName(
  what: Wording,
  name: string,
  known: readonly string[],
  guess: string | undefined = nearest(name, known),
): CommandError {
  const listed = known.length > 0 && known.length <= LISTABLE;
  return new CommandError(
    wording(
      `没有${what['zh-CN']}“${name}”` +
        (guess === undefined ? '' : `，是否为“${guess}”？`) +
        (listed ? `${guess === undefined ? '，' : ''}可用：${known.join('、')}` : ''),
      `Unknown ${what.en} “${name}”` +
        (guess === undefined ? '' : `; did you mean “${guess}”?`) +
        (listed ? `${guess === undefined ? ';' : ''} Known: ${known.join(', ')}` : ''),
    ),
  );
}
