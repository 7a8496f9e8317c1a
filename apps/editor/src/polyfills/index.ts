// What the packages use of the language and what Chromium 80, the oldest browser this page is for,
// does not have yet. Syntax is lowered by the build; a test reads the bundle for anything missing here.
import { arrayMethods } from './array-methods.ts';
import { provide } from './provide.ts';
import { stringMethods } from './string-methods.ts';

provide(Array.prototype, arrayMethods);
provide(Object.getPrototypeOf(Uint8Array.prototype) as object, { at: arrayMethods.at });
provide(String.prototype, { ...stringMethods, at: arrayMethods.at });
provide(Object, {
  hasOwn: (value: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(value, key),
});
provide(URL, { canParse });

function canParse(url: string, base?: string): boolean {
  try {
    new URL(url, base);
    return true;
  } catch {
    return false;
  }
}
