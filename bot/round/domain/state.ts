import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { LatestPress } from '../../kernel/asking/repeat.ts';
import type { Day, Id, WallTime } from '../../kernel/named.ts';
import type { Answer, Way } from './answer-shape.ts';
import type { DraftFile, FormField } from './form.ts';
import type { PurposeName } from './purpose-names.ts';

/** Until when answers are awaited: the end of that local day, or the given local time. */
export interface Deadline {
  date: Day;
  time?: WallTime;
}

/** Who of those asked sees the others' answers, and when. The secretariat and a working group always do. */
export const VISIBILITIES = ['at-once', 'after-closing', 'secretariat'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A document that the municipalities' boards take a stand on; what it is called is the Round's title. */
export interface RoundDocument {
  /** What kind of document it is, in words: "Utvecklingsprogram". */
  sort: string;
  /** An https address. */
  href?: string;
  summary: string;
  background: string;
  /** What the board is proposed to decide, each decision on a line of its own. */
  proposal: string;
}

export interface RoundFields {
  purpose: PurposeName;
  /** The body whose municipalities are asked. */
  forum: Id;
  title: string;
  text?: string;
  form: FormField[];
  answerBy: Deadline;
  visibility: Visibility;
  /** The consultation it belongs to. */
  consultation?: Id;
  /** The meeting whose minutes it is about. */
  meeting?: Id;
  /** The document that it is about, where its purpose asks about one. */
  document?: RoundDocument;
  /** Municipalities; absent: all that have a member's seat in the body. */
  respondents?: Id[];
}

interface Asked {
  fields: RoundFields;
  /** The municipalities that were asked, as they were found when it was asked; alphabetical by id. */
  respondents: string[];
  /** UTC, ISO. */
  askedAt: string;
  /** The document itself, where it was uploaded. */
  file?: StoredFile;
  /** Each municipality's office has been sent its officer's memo; `document`: and the document itself. `at`: UTC, ISO. */
  memos?: { at: string; document: boolean };
}

/** One question to every municipality of a body. */
export type Round = (Asked & { status: 'open' }) | (Asked & { status: 'closed'; closedAt: string });

/** A municipality's answer as it stands; earlier versions are in the journal. */
export interface Contribution {
  round: string;
  municipality: string;
  /** 1 is the first. */
  version: number;
  answer: Answer;
  /** Whose answer it is: a seat holder; null: nobody is known, the secretariat noted it. */
  person: string | null;
  /** Who gave it: the person, or the secretariat on their behalf. */
  by: string;
  /** UTC, ISO. */
  at: string;
  /** After the deadline that was in force then. */
  late: boolean;
  /** Given to the secretariat outside the product. */
  behalf?: { way: Way };
  /** The version before, by somebody else, which this one's giver had not seen. */
  overtook?: { version: number; person: string | null };
  /** The latest press of each giver (the secretariat's under ""), for it may come again: see asking/repeat.ts. */
  presses: Record<string, LatestPress>;
}

/** What a municipality has begun to write, kept as it is written; anybody who holds a seat for it may go on. */
export interface Draft {
  round: string;
  municipality: string;
  /** Counts up with every save. */
  edition: number;
  answer: Answer;
  /** Uploaded for it, by question. */
  files: Record<string, DraftFile[]>;
  person: string;
  /** UTC, ISO. */
  at: string;
  /** It was sent as an answer after the Round had closed, by which press. */
  tooLate?: { drawn: string };
}

/** A draft that was sent or thrown away. */
export interface DroppedDraft {
  dropped: true;
  round: string;
  municipality: string;
  /** The next one counts on from here. */
  edition: number;
}

/** What somebody sent too late stands beside the municipality's draft, so that neither takes the other's place. */
export function lateKey(round: string, municipality: string, person: string): string {
  return `${round}/${municipality}/${person}`;
}

/** Of a contribution, and of a draft. */
export function municipalityKey(round: string, municipality: string): string {
  return `${round}/${municipality}`;
}
