// Tests see workspace packages as source (export condition `@gongkai/source`), so they need no build
// and coverage lands on src/. Only tests of the command itself and of packed packages run what is built.
const condition = '@gongkai/source';

export const source = {
  resolve: { conditions: [condition, 'module', 'browser', 'import', 'default'] },
  ssr: {
    resolve: {
      conditions: [condition, 'module', 'node', 'import', 'default'],
      externalConditions: [condition, 'node', 'import', 'default'],
    },
  },
};
