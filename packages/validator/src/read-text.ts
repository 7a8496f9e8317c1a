import { diagnoser, type Diagnostic, type Draft } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { lostInJson } from './json/lost-in-json.ts';
import { textPlace, whereJsonStops } from './json/text-place.ts';
import { record } from './shape/matching.ts';
import { shown } from './shown.ts';

const diagnose = diagnoser(shapeMessages);

/** 读 JSON 文字的结果。 What reading JSON text gives. */
export interface ReadDraft {
  /** 只在一字不失时才有。 Only where nothing was lost. */
  readonly draft?: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * JSON 文字 → 草稿，不抛出。不是 JSON、不是对象、属性重复、数字失真的，都不采用，只说明在何处：
 * 重复的两个数以哪一个为准，不能由程序猜。照原样读：以前的修订写成的，由 `@gongkai/validator` 的 `readDraft`
 * 换到现行修订。
 * JSON text → draft. Never throws. What is not JSON, not an object, says a property twice or holds a
 * number that cannot be read exactly is not taken, and the diagnostic says where: which of two figures
 * counts is not for a program to guess. Read as it stands: `readDraft` of `@gongkai/validator` also
 * brings what an earlier revision wrote to the current one.
 */
export function readText(text: string): ReadDraft {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let draft: unknown;
  try {
    draft = JSON.parse(body);
  } catch {
    return { diagnostics: [notJson(body)] };
  }
  if (!record(draft)) {
    const detail = shown(draft);
    return { diagnostics: [diagnose('shape/document', { reason: 'object', detail })] };
  }
  const losses = lostInJson(body);
  if (losses.length === 0) return { draft: draft as Draft, diagnostics: [] };
  return {
    diagnostics: losses.map(({ kind, at, index, text: found }) => {
      const place = textPlace(body, index);
      const params = { reason: kind, detail: found, ...place };
      return diagnose('shape/document', params, { at, origin: { ...place, text: found } });
    }),
  };
}

function notJson(body: string): Diagnostic {
  const place = textPlace(body, whereJsonStops(body));
  return diagnose('shape/document', { reason: 'json', detail: '', ...place }, { origin: place });
}
