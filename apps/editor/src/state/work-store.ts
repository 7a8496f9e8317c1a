import type { OpenedSource } from './read-source.ts';
import type { Work } from './work.ts';

/** 留在浏览器里的一份工作。 Work as it is kept in the browser. */
export interface KeptWork {
  readonly id: string;
  readonly name: string;
  readonly keptAt: number;
  readonly opened: OpenedSource;
  readonly work: Work;
  readonly previous?: OpenedSource;
  /** Whether it is in a file as it stands. */
  readonly inFile: boolean;
}

/** 存放草稿之处。失败即拒绝，由使用者说明。 Where drafts are kept; what fails is rejected. */
export interface WorkStore {
  all(): Promise<readonly KeptWork[]>;
  put(work: KeptWork): Promise<void>;
  remove(id: string): Promise<void>;
}

const STORE = 'works';

/** 浏览器的 IndexedDB。 The IndexedDB of the browser. */
export function browserStore(name = 'gongkai-editor'): WorkStore {
  let opening: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(asError(request.error));
      request.onblocked = () => reject(new Error('blocked'));
    });
    // what failed once is tried again the next time
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const run = async <T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const transaction = (await open()).transaction(STORE, mode);
    return new Promise((resolve, reject) => {
      const request = act(transaction.objectStore(STORE));
      // only what is on the disk has been kept
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(asError(transaction.error));
      transaction.onerror = () => reject(asError(transaction.error));
    });
  };
  return {
    all: () => run('readonly', (store) => store.getAll() as IDBRequest<KeptWork[]>),
    put: async (work) => void (await run('readwrite', (store) => store.put(work))),
    remove: (id) => run('readwrite', (store) => store.delete(id)),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
