import { demand, listed } from '../check.ts';

const artefact = /(?<![\p{L}\p{N}_])(?:undefined|NaN|-?Infinity|\[object \w+\])(?![\p{L}\p{N}_])/gu;

/** 程序的残渣印到了纸上。 Remains of a program on the page. */
export function demandNoArtefacts(visible: string, what: string): void {
  const found = [...new Set(visible.match(artefact))];
  demand(found.length === 0, `${what} prints ${listed(found)}`);
}
