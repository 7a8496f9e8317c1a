import type { Importer } from '../../importer.ts';
import { demand, listed, type Check } from '../check.ts';

/** 读入器该有的都有。 An importer has what its contract asks for. */
export function importerContract(importer: Importer): Check {
  return {
    name: 'contract',
    run() {
      const { kind, api, name, accepts, recognise, read } = importer as Partial<Importer>;
      demand(kind === 'importer', "kind is not 'importer'");
      demand(api === 1, 'api is not 1');
      demand(
        /^[a-z][a-z0-9-]*$/.test(name ?? ''),
        `the name "${String(name)}" is not like "my-format"`,
      );
      const { mediaTypes = [], extensions = [] } = accepts ?? {};
      const strange = extensions.filter((extension) => !/^\.[a-z0-9.-]+$/.test(extension));
      demand(strange.length === 0, `extensions are not like ".txt": ${listed(strange)}`);
      const untyped = mediaTypes.filter((type) => !/^[\w.+-]+\/[\w.+-]+$/.test(type));
      demand(untyped.length === 0, `no media types: ${listed(untyped)}`);
      demand(extensions.length + mediaTypes.length > 0, 'it accepts nothing');
      demand(typeof read === 'function', 'there is no function read');
      demand(['function', 'undefined'].includes(typeof recognise), 'recognise is no function');
    },
  };
}
