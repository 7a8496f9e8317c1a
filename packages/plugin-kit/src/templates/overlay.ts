import type { Renderer } from '../renderer.ts';
import type { CompiledTemplates } from '../templates.ts';

/** 一套模板怎样编译；构建时和运行时用同一份。 How a set of templates is compiled: the same at build time and at run time. */
export interface TemplateCompilation {
  /** 本套模板另有的帮助函数的名字。 Names of helpers the templates bring besides the standard ones. */
  readonly helpers?: readonly string[];
  /** 编译前改写模板源文，如把类名换成内联样式。 Rewrites the source of a template first. */
  readonly rewrite?: (source: string, name: string) => string;
}

/**
 * 输出器的模板，其中几个换成了别人的。
 * The templates of a renderer, some of them replaced by those of somebody else.
 */
export interface TemplateOverlay {
  /** 取代同名模板的，和另加的。 Those that replace ours by name, and those that are added. */
  readonly own: ReadonlySet<string>;
  /** 编译合成的整套模板。 Compiles the whole set. */
  compile(compilation?: TemplateCompilation): Promise<CompiledTemplates>;
}

/**
 * 用换过几个模板的整套做出输出器，其余——数据、转义、选项、打包——都与原来的相同。
 * Makes the renderer of a set with some templates replaced; everything else (data, escaping, options,
 * packing) is as it was.
 */
export type ExtendRenderer<O extends object = object> = (
  overlay: TemplateOverlay,
) => Promise<Renderer<O>>;
