import type { Fact } from '../declared/fact.ts';
import type { DroppedWhy, FiledPaper, FilingWords, Paper } from '../document/domain/filing.ts';
import type { Granted } from '../document/views/grant-commands.ts';
import type { FiledNotice } from '../meeting/domain/filed.ts';
import type { FiledMinutes } from '../minutes/domain/filed.ts';
import type { PaperJob } from './papers.ts';
import type { Loaded, Lock, Read, Store } from './store.ts';

/** What is filed in the bodies' libraries, and which papers there are of each, as its area says. */
export interface Filings {
  minutes: FiledMinutes;
  meeting: FiledNotice;
}
export type FilingKind = keyof Filings;

/** Whom a library lets in, where it refuses the service. */
export type Grantee = Granted;

/**
 * What an area declares of the papers that are filed about its matters: when they are, and how each is made. The bytes are
 * made when the paper is filed, of what stands then and of what the paper says of itself: made once more they say the same.
 */
export interface FilingArea<With, Part extends string = string> {
  /** What is filed, or described otherwise, because of these facts about it; undefined: nothing. */
  follows(facts: readonly Fact[], about: string, after: Loaded): Follows | undefined;
  /** Of what papers are to lie in the library as it stands; the newest first. */
  standing(store: Pick<Store, 'list'>, now: Date): Promise<Standing[]>;
  /** Who files of it and who changes it wait for each other. */
  locks(about: string): Lock[];
  /** Those papers, of what was read. */
  papers(about: string, loaded: Loaded): NewPaper[];
  /** What must be read to make a paper, as far as that is known yet. */
  reads(about: string, loaded: Loaded): Read[];
  parts: { readonly [P in Part]: (paper: Paper, loaded: Loaded, context: With) => Promise<Made> };
}

export type Standing = Pick<FiledPaper, 'about' | 'edition'>;

/** How a paper is made; `file`: it is the uploaded one. */
export type Made = { job: PaperJob } | { file: true } | { dropped: DroppedWhy };

/** A paper that is to be filed; the same one is filed once. */
export type NewPaper = Omit<FiledPaper, 'of' | 'about' | 'topic'> & { topic?: string; words: FilingWords };

export interface Follows {
  papers: NewPaper[];
  /** What the columns of all papers of it are to say besides; null: no number. */
  registryNumber?: string | null;
  /** Items of which nothing may be told any more. */
  secret?: string[];
  /** Parts that say something of such an item where they lie already. */
  telling?: string[];
}

/** What can be filed, by the area's kind. */
export type DeclaredFilings<With> = Readonly<Record<string, FilingArea<With>>>;

/** A paper's area and how it is made; undefined: no build of ours knows it. */
export function areaOf<With>(filings: DeclaredFilings<With>, of: string): FilingArea<With> | undefined {
  return Object.hasOwn(filings, of) ? filings[of] : undefined;
}
