import {
  diagnoser,
  placeText,
  readPointer,
  writePointer,
  type Diagnostic,
  type Draft,
  type Form,
} from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';

const diagnose = diagnoser(messages);

/** JSON 文字 → 草稿；一字不失才有草稿。 JSON text → draft, which is there only where nothing was lost. */
export type DraftReader = (text: string) => {
  readonly draft?: Draft;
  readonly diagnostics: readonly Diagnostic[];
};

/** 识别所得。 What was recognised. */
interface Seen {
  readonly draft: object;
  readonly diagnostics: readonly Diagnostic[];
}

/** 有这么多格与正文不同的内嵌数据已经过时。 Embedded data that differs from the text in more cells than this is stale. */
const mostDifferent = 20;

/**
 * 我们的输出内嵌规范 JSON：与正文各格一致时以它为准（还有核对说明等正文没有的内容）；有几格不同时，不同的格
 * 哪个也不取；相差太多即已过时，只看正文。
 * Our outputs embed canonical JSON. Where it agrees with what the text shows it is taken, as it holds
 * more (waivers, extensions). Where some cells differ neither side is taken for them; where many do it
 * is stale and the text alone counts.
 */
export function withEmbedded(
  form: Form,
  seen: Seen,
  json: string | undefined,
  read: DraftReader = parsed,
): Seen {
  if (json === undefined) return seen;
  const { draft: embedded, diagnostics: reading } = read(json);
  if (embedded === undefined || readPointer(embedded, '/edition') !== form.edition) return seen;
  const different = form.cells
    .map(({ address }) => address)
    .filter((at) => (readPointer(embedded, at) ?? null) !== (readPointer(seen.draft, at) ?? null));
  if (different.length > mostDifferent) return seen;
  if (different.length === 0) {
    // how cells were read matters no more, what the text itself lacks does
    const structure = seen.diagnostics.filter(({ code }) => code.startsWith('structure/'));
    return { draft: embedded, diagnostics: [...reading, ...structure] };
  }
  const conflicts = different.map((at) => {
    const readings = [seen.draft, embedded].map((side) => String(readPointer(side, at) ?? '空'));
    const params = { place: placeText(form, at), text: readings[0] ?? '', readings };
    return diagnose('import/ambiguous', params, { at });
  });
  return {
    draft: different.reduce<object>((draft, at) => writePointer(draft, at, null), embedded),
    diagnostics: [...reading, ...seen.diagnostics, ...conflicts],
  };
}

function parsed(json: string): ReturnType<DraftReader> {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject ? { draft: value, diagnostics: [] } : { diagnostics: [] };
  } catch {
    return { diagnostics: [] };
  }
}
