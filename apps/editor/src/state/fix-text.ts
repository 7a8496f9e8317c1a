import { figureText, type Fix } from '@gongkai/plugin-kit';

/** 只改一处的修改，改成什么；改几处的为 undefined。 What a repair of one value changes it to; undefined for several. */
export function fixText(fix: Fix): string | undefined {
  const [only] = fix.patch;
  if (only === undefined || fix.patch.length > 1) return undefined;
  return typeof only.value === 'number' ? figureText(only.value) : String(only.value);
}
