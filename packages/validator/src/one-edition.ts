import type { Lanes } from './lanes.ts';
import { validatorOf, type Validator } from './validator-of.ts';

/** 只核对一个格式版本；没有写明版本的，也按此版本核对。 One edition alone; what names no edition is checked against it too. */
export function oneEdition<S, R>(lanes: Lanes): Validator<S, R> {
  return validatorOf<S, R>((edition) =>
    edition === undefined || String(edition) === lanes.form.edition ? lanes : undefined,
  );
}
