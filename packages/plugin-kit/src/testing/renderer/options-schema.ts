import type { Form } from '../../index.ts';
import type { JSONSchema } from '../../json-schema.ts';
import { demand, type Check } from '../check.ts';
import { reportOf } from './report-head.ts';
import type { Subject } from './subject.ts';

const types = new Set(['string', 'number', 'integer', 'boolean', 'array']);

/**
 * 选项有说明、有类型，默认值合乎自己的类型而且真是默认值，列出的每个值都输出得了。
 * Options are described and typed, defaults are what leaving them out means, and every value listed works.
 */
export function optionsSchema(subject: Subject, form: Form): Check {
  const { options } = subject.renderer;
  return {
    name: 'options schema',
    async run() {
      if (options === undefined) return;
      const report = reportOf(form, (_, i) => i);
      const given = subject.setup.options ?? {};
      const usual = await subject.bytes(form, report, given);
      for (const [name, schema] of Object.entries(options.properties ?? {})) {
        demandSound(name, schema);
        if (schema.default !== undefined && !Object.hasOwn(given, name)) {
          const stated = await subject.bytes(form, report, { ...given, [name]: schema.default });
          demand(sameBytes(stated, usual), `leaving ${name} out is not the same as its default`);
        }
        for (const value of choicesOf(schema)) {
          await attempt(name, value, () =>
            subject.bytes(form, report, { ...given, [name]: value }),
          );
        }
      }
      for (const name of options.required ?? []) {
        demand(Object.hasOwn(given, name), `${name} is required: give the setup options`);
      }
    },
  };
}

function demandSound(name: string, schema: JSONSchema): void {
  const stated = [schema.type ?? []].flat();
  demand(stated.length > 0, `option ${name} has no type`);
  const strange = stated.filter((type) => !types.has(type));
  demand(
    strange.length === 0,
    `a command line cannot give option ${name} as ${strange.join(', ')}`,
  );
  demand((schema.description ?? '').trim() !== '', `option ${name} has no description`);
  const sound = schema.default === undefined || fits(schema, schema.default);
  demand(sound, `the default of option ${name} is none of its values`);
}

const choicesOf = (schema: JSONSchema): readonly unknown[] =>
  schema.enum ?? ([schema.type].flat().includes('boolean') ? [true, false] : []);

function fits(schema: JSONSchema, value: unknown): boolean {
  if (schema.enum !== undefined) return schema.enum.includes(value);
  const type = Array.isArray(value) ? 'array' : typeof value;
  const stated = [schema.type ?? []].flat();
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (typeof value === 'number' && (value < minimum || value > maximum)) return false;
  return stated.includes(type) || (stated.includes('integer') && Number.isInteger(value));
}

async function attempt(name: string, value: unknown, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    demand(false, `with ${name}=${String(value)}: ${String(error)}`);
  }
}

/** 字节是否相同。 Whether the bytes are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
