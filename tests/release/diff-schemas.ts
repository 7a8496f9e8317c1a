// A process of its own: one of the library's dependencies is found only under Node's own conditions,
// to which the tests add. Reads pairs of schemas, prints what each lost and gained.
import { text } from 'node:stream/consumers';
import library from 'json-schema-diff';

export interface Difference {
  readonly removals: boolean;
  readonly additions: boolean;
}

type Pair = readonly [object, object];

const differences: Difference[] = [];
for (const [sourceSchema, destinationSchema] of JSON.parse(await text(process.stdin)) as Pair[]) {
  const { removalsFound, additionsFound } = await library.diffSchemas({
    sourceSchema,
    destinationSchema,
  });
  differences.push({ removals: removalsFound, additions: additionsFound });
}
process.stdout.write(JSON.stringify(differences));
