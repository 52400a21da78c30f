import type { Hash, Id, Instant } from '../../kernel/named.ts';
import type { Wordings } from '../../kernel/words.ts';
import type { DroppedWhy, FiledPaper, FilingWords, Outside, WaitingWhy } from './filing.ts';

/** What happens to a paper that is filed; `topic`: what its words are about. */
export type FilingFact = { kind: 'filing'; id: Id } & (
  | { type: 'filing-queued'; paper: FiledPaper; words: FilingWords }
  /** `next` absent: waiting alone does not help, and somebody must see to it. */
  | {
      type: 'filing-waiting';
      topic: Id;
      why: WaitingWhy;
      next?: Instant;
      stored?: { library: Id; item: Id };
      words: { by?: string; place?: string };
    }
  /** `adopted`: it was there already, the same. `uncompared`: what the library hands out of its kind can't be compared. */
  | {
      type: 'filing-filed';
      topic: Id;
      library: Id;
      item: Id;
      tag: Id;
      version?: Id;
      hash: Hash;
      adopted?: true;
      uncompared?: true;
      words: { name: string; folder: string; link: string };
    }
  /** What its columns are to say has changed. */
  | { type: 'filing-columns-changed'; topic: Id; words: Pick<FilingWords, 'status' | 'registryNumber'> }
  /** The library has its columns. */
  | { type: 'filing-described' }
  | { type: 'filing-not-described'; topic: Id; why: WaitingWhy; next?: Instant; words: { by?: string; place?: string } }
  /** The secretariat wants it tried now. */
  | { type: 'filing-again' }
  | { type: 'filing-dropped'; why: DroppedWhy }
  /** Its item has become secret: what it was called goes. */
  | { type: 'filing-hidden' }
  | {
      type: 'filing-seen';
      topic: Id;
      what: Outside['what'] | 'as-filed';
      tag?: Id;
      words: Pick<Outside, 'name' | 'folder' | 'link'>;
    }
  /** The secretariat has seen what is otherwise. */
  | { type: 'filing-settled' }
);

const topic = ({ topic: said }: { topic: Id }) => said;

/** What is said of an item's paper goes with the item's own words. */
export const FILING_WORDINGS: Wordings<FilingFact> = {
  'filing-queued': { topic: ({ paper }) => paper.topic },
  'filing-waiting': { topic },
  'filing-filed': { topic },
  'filing-columns-changed': { topic },
  'filing-not-described': { topic },
  'filing-seen': { topic },
};
