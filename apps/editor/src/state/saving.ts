import { readPointer, type Draft } from '@gongkai/plugin-kit';
import {
  computed,
  inject,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type InjectionKey,
  type Ref,
  type ShallowRef,
} from 'vue';
import type { Desk } from './desk.ts';
import { fileName } from './file-name.ts';
import { reportExtension } from './importers.ts';
import type { TabLock } from './tab-lock.ts';
import { readKept } from './read-kept.ts';
import type { KeptWork, WorkStore } from './work-store.ts';

/** 自动保存的情形。 How keeping a copy in the browser goes. */
type KeepStatus = 'nothing' | 'waiting' | 'kept' | 'full' | 'blocked';

/** 保存：文件是正本，浏览器里只留草稿，以防断电、死机。 Saving: the file is the record; the browser keeps a draft against crashes. */
export interface Saving {
  readonly status: Ref<KeepStatus>;
  readonly keptAt: Ref<number>;
  /** Whether a file holds the report as it stands. */
  readonly inFile: ComputedRef<boolean>;
  /** What was kept before and is not in front. */
  readonly kept: ShallowRef<readonly KeptWork[]>;
  /** Saves the file. */
  save(): void;
  /** Keeps the draft now. */
  keep(): Promise<void>;
  look(): Promise<void>;
  /** Goes on with what was kept; a copy of it where another tab has it open. */
  resume(work: KeptWork): Promise<'resumed' | 'copied'>;
  discard(work: KeptWork): Promise<void>;
}

/** What saving needs of the browser. */
export interface SavingMeans {
  readonly store: WorkStore;
  readonly lock: TabLock;
  readonly newId: () => string;
  readonly now: () => number;
  readonly saveFile: (name: string, text: string, mediaType: string) => void;
}

const PAUSE = 1_000;

export function createSaving(desk: Desk, means: SavingMeans): Saving {
  const { store, lock } = means;
  const status = ref<KeepStatus>('nothing');
  const keptAt = ref(0);
  const kept = shallowRef<readonly KeptWork[]>([]);
  const filed = shallowRef<Draft>();
  const inFile = computed(() => filed.value === desk.draft.value);
  let id = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is to be kept when the pause is over, or the report is put away. */
  let waiting: (() => KeptWork) | undefined;
  /** The report just came; nothing of it has changed yet. */
  let fresh = false;
  let resumed: string | undefined;

  async function keep(): Promise<void> {
    clearTimeout(timer);
    const work = waiting?.();
    waiting = undefined;
    if (work === undefined) return;
    try {
      await store.put(work);
      if (work.id !== id) return;
      keptAt.value = work.keptAt;
      if (waiting === undefined) status.value = 'kept';
    } catch (error) {
      status.value = isFull(error) ? 'full' : 'blocked';
    }
  }

  function wait(): void {
    const own = id;
    const [opened, work, previous] = [desk.opened.value, desk.work.value, desk.previous.value];
    if (opened === undefined) return;
    const { name } = opened;
    waiting = () => ({
      id: own,
      name,
      keptAt: means.now(),
      opened,
      work,
      ...(previous === undefined ? {} : { previous }),
      inFile: filed.value === work.draft,
    });
    status.value = 'waiting';
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), PAUSE);
  }

  async function look(): Promise<void> {
    try {
      const all = await store.all();
      kept.value = all.filter((work) => work.id !== id).sort((a, b) => b.keptAt - a.keptAt);
    } catch {
      // what cannot be read is not there; keeping will say that it is blocked
      kept.value = [];
    }
  }

  watch(
    desk.opened,
    (opened) => {
      void keep();
      if (opened === undefined) return;
      id = resumed ?? means.newId();
      resumed = undefined;
      fresh = opened.begun !== true;
      // only report data is a file of the report; another format is its source
      filed.value = fresh && opened.document === undefined ? opened.draft : undefined;
      status.value = 'nothing';
      void lock(id);
    },
    { flush: 'sync' },
  );
  watch(
    desk.work,
    () => {
      if (fresh) fresh = false;
      else wait();
    },
    { flush: 'sync' },
  );
  watch(
    desk.previous,
    (previous) => {
      if (previous !== undefined) wait();
    },
    { flush: 'sync' },
  );

  return {
    status,
    keptAt,
    inFile,
    kept,
    keep,
    look,
    save() {
      const draft = desk.draft.value;
      const name = fileName(readPointer(draft, '/title'), reportExtension);
      means.saveFile(name, `${JSON.stringify(draft, undefined, 2)}\n`, 'application/json');
      filed.value = draft;
      wait();
      void keep();
    },
    async resume(before) {
      const work = readKept(before);
      const free = await lock(work.id);
      resumed = free ? work.id : undefined;
      desk.resume(work.opened, work.work, work.previous);
      fresh = false;
      filed.value = work.inFile ? work.work.draft : undefined;
      if (free) wait();
      await keep();
      return free ? 'resumed' : 'copied';
    },
    async discard(work) {
      await store.remove(work.id).catch(() => undefined);
      await look();
    },
  };
}

function isFull(error: unknown): boolean {
  return (error as { readonly name?: unknown }).name === 'QuotaExceededError';
}

export const savingKey: InjectionKey<Saving> = Symbol('saving');

export function useSaving(): Saving {
  const saving = inject(savingKey);
  if (saving === undefined) throw new Error('A component stands outside the page');
  return saving;
}
