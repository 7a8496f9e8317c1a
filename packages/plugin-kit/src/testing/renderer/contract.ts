import { forms } from '@gongkai/schema/forms';
import type { Renderer } from '../../renderer.ts';
import { demand, type Check } from '../check.ts';

/** 输出器该有的都有。 A renderer has what its contract asks for. */
export function rendererContract(renderer: Renderer): Check {
  return {
    name: 'contract',
    run() {
      const { kind, api, name, produces, editions, render } = renderer as Partial<Renderer>;
      demand(kind === 'renderer', "kind is not 'renderer'");
      demand(api === 1, 'api is not 1');
      demand(
        /^[a-z][a-z0-9-]*$/.test(name ?? ''),
        `the name "${String(name)}" is not like "my-format"`,
      );
      const { mediaType = '', extension = '' } = produces ?? {};
      demand(/^[\w.+-]+\/[\w.+-]+(;.*)?$/.test(mediaType), `"${mediaType}" is no media type`);
      demand(/^\.[\w.-]+$/.test(extension), `the extension "${extension}" is not like ".txt"`);
      demand(typeof render === 'function', 'there is no function render');
      const strange = (editions ?? []).filter((edition) => !Object.hasOwn(forms, edition));
      demand(strange.length === 0, `there is no edition ${strange.join(', ')}`);
      demand(editions?.length !== 0, 'it supports no edition');
    },
  };
}
