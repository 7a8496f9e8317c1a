import type { Form, Report } from '../../index.ts';
import type { Renderer } from '../../renderer.ts';
import { demand } from '../check.ts';
import { visibleText, type Decode } from '../visible/visible-text.ts';
import type { RendererSetup } from './renderer-setup.ts';

/** 受检的输出器，连同其设置。 The renderer being proved, with its setup. */
export interface Subject {
  readonly renderer: Renderer;
  readonly setup: RendererSetup;
  /** 输出一份冻结的报告：改动输入即抛出。 Renders a frozen report: a renderer that changes its input throws. */
  bytes(form: Form, report: Report, options?: object): Promise<Uint8Array>;
  readonly decode: Decode;
  /** 输出后人看到的文字。 What a reader sees of the output. */
  visible(form: Form, report: Report): Promise<string>;
}

export function subjectOf(renderer: Renderer, setup: RendererSetup): Subject {
  const bytes: Subject['bytes'] = async (form, report, options = setup.options ?? {}) => {
    const rendered: unknown = await renderer.render({ form, report: frozen(report), options });
    const given =
      typeof rendered === 'object' && rendered !== null && 'bytes' in rendered
        ? rendered.bytes
        : undefined;
    demand(given instanceof Uint8Array, 'render() does not return { bytes: Uint8Array }');
    return given;
  };
  const decode = setup.decode ?? ((content: Uint8Array) => visibleText(content, renderer.produces));
  return {
    renderer,
    setup,
    bytes,
    decode,
    visible: async (form, report) => decode(await bytes(form, report)),
  };
}

/** A copy that nobody can change. */
function frozen<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => Object.freeze(part)) as T;
}
