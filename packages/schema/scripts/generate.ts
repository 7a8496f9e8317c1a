// schemas/<edition>/report.schema.json → core schema, draft-07 twin, form, types, examples.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForm, packForm } from '@gongkai/form';
import { strip, type JsonObject } from './annotations.ts';
import { toDraft07 } from './draft-07.ts';
import { proveExamples, proveSchema } from './prove.ts';
import { compileRevisions, type WrittenRevision } from './revisions.ts';
import { catalogEntry, storeBundle, type StoreEdition } from './store-bundle.ts';
import { toTypes } from './types.ts';

const here = import.meta.dirname;
const schemas = join(here, '../../../schemas');
const editions = readdirSync(schemas).filter((name) => /^\d{4}$/.test(name));
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const banner = '// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.\n';
const store: StoreEdition[] = [];

for (const edition of editions) {
  const folder = join(schemas, edition);
  const annotated = JSON.parse(
    readFileSync(join(folder, 'report.schema.json'), 'utf8'),
  ) as JsonObject;
  proveSchema(annotated, join(schemas, 'vocabulary'));
  const core = strip(annotated);
  const twin = toDraft07(core);
  const form = compileForm(annotated);
  store.push({ edition, twin });

  const data = join(here, '../generated', edition);
  const code = join(here, '../src/generated', edition);
  for (const place of [data, code]) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
  }
  writeFileSync(join(data, 'report.schema.json'), pretty(core));
  writeFileSync(join(data, 'report.draft-07.schema.json'), pretty(twin));
  writeFileSync(join(data, 'form.json'), pretty(form));
  writeFileSync(
    join(code, 'form.ts'),
    `${banner}import { unpackForm, type Form } from '@gongkai/form';\n\n` +
      `/** ${edition} 年格式的表。 The Form of the ${edition} edition. */\n` +
      `export const form: Form = /* @__PURE__ */ unpackForm(${JSON.stringify(packForm(form))});\n`,
  );
  writeFileSync(join(code, 'types.ts'), await toTypes(core));
  const revisions = compileRevisions(
    core,
    JSON.parse(readFileSync(join(folder, 'revisions.json'), 'utf8')) as WrittenRevision[],
  );
  writeFileSync(
    join(code, 'revisions.ts'),
    `${banner}import type { Revision } from '../../revision.ts';\n\n` +
      `/** ${edition} 年格式的修订。 The revisions of the ${edition} edition. */\n` +
      `export const revisions: readonly Revision[] = ${JSON.stringify(revisions)};\n`,
  );

  mkdirSync(join(data, 'examples'));
  const examples = readdirSync(join(folder, 'examples')).filter((name) => name.endsWith('.json'));
  for (const name of examples) {
    writeFileSync(
      join(data, 'examples', name),
      pretty(JSON.parse(readFileSync(join(folder, 'examples', name), 'utf8'))),
    );
  }
  proveExamples(core, twin, join(folder, 'examples'));
}

const bundle = join(here, '../generated/store');
mkdirSync(bundle, { recursive: true });
writeFileSync(join(bundle, 'gongkai-report.json'), pretty(storeBundle(store)));
writeFileSync(join(bundle, 'catalog-entry.json'), pretty(catalogEntry));
