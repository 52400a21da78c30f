import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { Day, Id } from '../../kernel/named.ts';
import type { FormField } from '../../round/domain/form.ts';

/** How far it has come. `expected`: it is known that it comes. */
export const STAGES = [
  'expected',
  'watched',
  'considered',
  'open',
  'compiling',
  'for-decision',
  'submitted',
  'archived',
  'declined',
] as const;
export type Stage = (typeof STAGES)[number];

/** `short`: a working group drafts and all comment once; `full`: input first; `watch`: only followed. */
export const ROUTES = ['short', 'full', 'watch'] as const;
export type Route = (typeof ROUTES)[number];

/** Whose answer it is: the cooperation's own; another organisation's that we support; our own initiative; each municipality's. */
export const STANDINGS = ['ours', 'other-supported', 'own-initiative', 'each-municipality'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface ConsultationAnnex {
  id: string;
  title: string;
  /** An https address, shown and never fetched; or an uploaded file. */
  href?: string;
  file?: StoredFile;
}

export interface WorkingGroup {
  /** Two or three. */
  municipalities: Id[];
  /** Local date, inclusive: until then they see everything from the start. */
  until: Day;
}

/** What was registered of a consultation. Dates are local dates. */
export interface ConsultationFields {
  title: string;
  sender: string;
  senderNumber?: string;
  /** The host's registry number. */
  ownNumber?: string;
  /** Day, or only month or year while it is expected: YYYY, YYYY-MM or YYYY-MM-DD. */
  received?: Day;
  /** The sender's last day for an answer. */
  answerBy?: Day;
  /** Our own last day for input from the municipalities. */
  inputBy?: Day;
  /** The body that answers it: a network, or the management group. */
  forum: Id;
  route: Route;
  standing: Standing;
  text?: string;
  /** What the municipalities are asked in `input`. */
  questions: FormField[];
  workingGroup?: WorkingGroup;
}

/** What the municipalities' offices are told: that something comes, or when it is due here and at the sender's. */
export const TOLD = ['coming', 'timetable'] as const;
export type ToldWhat = (typeof TOLD)[number];

export interface Told {
  what: ToldWhat;
  /** UTC, ISO. */
  at: string;
  /** The dates that were told. */
  answerBy?: string;
  inputBy?: string;
}

/** A proposal that an authority sent out for comment, and how far our answer has come. */
export interface Consultation {
  stage: Stage;
  fields: ConsultationFields;
  annexes: ConsultationAnnex[];
  /** How many annexes there ever were: an id is never used again. */
  numbered: number;
  /** Counts up with every change of the fields. */
  version: number;
  /** When our answer was decided, and when it was handed in; each counts in its own year. YYYY, YYYY-MM or YYYY-MM-DD. */
  answered?: string;
  submitted?: string;
  /** More time was asked for until, on which day, and what the sender said. */
  extension?: Extension;
  told: Told[];
  /** Why it was declined. */
  reason?: string;
  /** UTC, ISO. */
  registeredAt: string;
  /** The list that it was imported with, by what was looked through; `touched`: something has happened to it since. */
  list?: { id: Id; touched?: true };
  removed?: never;
}

/** It was registered by mistake and is shown nowhere. */
export type RemovedConsultation = Omit<Consultation, 'removed'> & { removed: true };

export function isStanding(state: Consultation | RemovedConsultation): state is Consultation {
  return state.removed === undefined;
}

export interface Extension {
  asked: string;
  until: string;
  outcome?: 'granted' | 'refused';
  /** The request before this one, which stands again if this one is undone. */
  before?: Omit<Extension, 'before'>;
}

/** Nothing more is awaited of us. */
export function isOver({ stage }: Pick<Consultation, 'stage'>): boolean {
  return stage === 'submitted' || stage === 'archived' || stage === 'declined';
}

/** It has not come yet, as precisely as its day is known. `today`: local date. */
export function isToCome({ stage, fields: { received } }: Pick<Consultation, 'stage' | 'fields'>, today: string) {
  return stage === 'expected' || (received !== undefined && received > today.slice(0, received.length));
}

/** What is registered at once: by hand, or a row of an imported list. */
export interface NewConsultation {
  fields: ConsultationFields;
  stage: Stage;
  answered?: Day;
  submitted?: Day;
}
