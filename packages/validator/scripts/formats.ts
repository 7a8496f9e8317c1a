export * as formats from '../src/shape/formats.ts';
