import { attempt, type BrowserStorage, browserStorage } from '../shell/browser-storage.ts';
import { isNumber, isShape } from '../shell/shape.ts';
import { type AnswerDraft, isAnswerDraft } from './answer-draft.ts';

/** What was written and is not known to be kept by the service: it waits in the browser. */
export interface Stashed {
  draft: AnswerDraft;
  /** The kept draft's that it was written on; 0: there was none. */
  edition: number;
}

const isStashed = isShape<Stashed>({ draft: isAnswerDraft, edition: isNumber });

type Storage = Pick<BrowserStorage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Stash {
  read(): Stashed | null;
  write(stashed: Stashed): void;
  clear(): void;
}

/** One municipality's unsaved answer to one question by one reader. A browser that stores nothing loses nothing else. */
export function stashOf(
  user: string,
  round: string,
  municipality: string,
  storage: () => Storage = browserStorage,
): Stash {
  const key = `samverkan-answer/${user}/${round}/${municipality}`;
  return {
    read: () => attempt(() => parsed(storage().getItem(key))) ?? null,
    write: (stashed) => void attempt(() => storage().setItem(key, JSON.stringify(stashed))),
    clear: () => void attempt(() => storage().removeItem(key)),
  };
}

function parsed(text: string | null): Stashed | null {
  const found: unknown = text === null ? null : JSON.parse(text);
  return isStashed(found) ? found : null;
}
