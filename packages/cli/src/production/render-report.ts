import { localise, type Diagnostic, type Language, type Renderer } from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import type { RendererOptions } from '../plugins/read-options.ts';
import type { Assessment } from '../results/assessment.ts';

/** 一个输出的字节，或插件没有成功的原因。 The bytes of an output, or why its plugin failed. */
export type RenderResult =
  | { readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] }
  | { readonly message: string };

/** 执行一个输出器；它抛出的、返回得不对的都只算它自己的。 Runs a renderer; whatever it does wrong stays with it. */
export async function renderReport(
  renderer: Renderer,
  { report, form }: Assessment,
  options: RendererOptions,
  language: Language,
): Promise<RenderResult> {
  const zh = language === 'zh-CN';
  if (report === undefined || form === undefined) {
    return { message: zh ? '缺少报告必需的项目' : 'what every report has is missing' };
  }
  if (renderer.editions !== undefined && !renderer.editions.includes(form.edition)) {
    return {
      message: zh ? `不支持 ${form.edition} 版` : `does not support edition ${form.edition}`,
    };
  }
  try {
    const { bytes, diagnostics = [] } = await renderer.render({ form, report, options });
    if (bytes instanceof Uint8Array) {
      // renderers speak Chinese; those of others have codes that we cannot put into other words
      return { bytes, diagnostics: diagnostics.map((one) => localise(one, language, messages)) };
    }
    return { message: zh ? '没有返回字节' : 'it did not return bytes' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: zh ? `出错：${message}` : `failed: ${message}` };
  }
}
