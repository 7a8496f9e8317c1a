import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      '**/coverage/',
      '**/fixtures/',
      'tests/golden/',
      // projects of somebody else
      'tests/release/consumers/',
      'web.d.ts',
    ],
  },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // `app.vue` is the root; the others are named by what they show, not by prefix
      'vue/multi-word-component-names': ['error', { ignores: ['app'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      // layout is Prettier's
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      // vue-tsc knows which names exist
      'no-undef': 'off',
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    // The rules that find bugs only types can show. One program for everything, the one of
    // `pnpm typecheck`, so linting with types costs about as much as that.
    files: ['**/*.ts'],
    ignores: ['apps/**'],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Core packages do no I/O and run in a browser: only the command and build scripts touch Node.
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      'packages/cli/**',
      'packages/create-plugin/**',
      'packages/plugin-kit/src/precompile.ts',
      'packages/conformance/src/load.ts',
      '**/*.test.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Core packages run in browsers too.' }] },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    // a test may say `rows[0]!` when the assertion before it proves the row
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // programs that talk to a terminal
    files: ['.ci/**', '**/scripts/**', 'tests/bench/**', 'tests/layouts/run.ts'],
    rules: { 'no-console': 'off' },
  },
);
