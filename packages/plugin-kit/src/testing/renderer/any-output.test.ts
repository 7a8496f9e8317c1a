import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import type { Renderer } from '../../index.ts';
import { failing, small } from '../trial/small-renderer.ts';
import { checkRenderer } from './test-renderer.ts';

describe('whatever a renderer prints', () => {
  const everything = async (renderer: Renderer): Promise<number> =>
    (await failing(renderer)).filter((name) => name !== 'contract' && name !== 'options schema')
      .length;

  test('no bytes, or bytes that are no text, fail every check that looks at them', async () => {
    const returns = (value: unknown): Renderer => small({}, { render: () => value as never });
    expect(await everything(returns('<p>'))).toBeGreaterThan(15);
    expect(await everything(returns({ bytes: 'x' }))).toBeGreaterThan(15);
    expect(await everything(returns({ bytes: new Uint8Array([0xff]) }))).toBeGreaterThan(15);
  });

  test('a report that is changed fails', async () => {
    const careless = small({
      view: (view, { report }) => Object.assign(report, { year: 1 }) && view,
    });
    expect(await everything(careless)).toBeGreaterThan(15);
  });

  test('a format nobody can decode asks for a decoder', async () => {
    const renderer = small(
      {},
      { produces: { mediaType: 'application/x-unknown', extension: '.x' } },
    );
    const [failure] = await checkRenderer(renderer, { forms: [forms['2021']] });
    expect(failure?.message).toContain('decode');
    const decode = (bytes: Uint8Array): string =>
      new TextDecoder().decode(bytes).replace(/<[^>]*>/g, ' ');
    const names = await failing(renderer, { decode });
    expect(names).not.toContain('census');
  });
});
