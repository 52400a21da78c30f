import type { AgendaKind } from '../../kernel/definition.ts';
import type { RegistrationView } from '../../round/views/view.ts';
import type { Follows } from '../domain/follows.ts';
import type { Point } from '../domain/points.ts';
import type { AtItem, OtherPresent, Presence } from '../domain/presence.ts';
import type { Quorum } from '../domain/quorum.ts';
import type { LineKind } from '../domain/written-lines.ts';

/** A meeting's minutes as one reader may see them. */
export interface MinutesView {
  meeting: string;
  forum: { id: string; shortName: string };
  title: string;
  /** "fredag 16 februari 2024 kl. 9.00–11.30" */
  whenText: string;
  status: 'none' | 'draft' | 'for-verification' | 'verified' | 'finished';
  statusText: string;
  /** As it is read; null: nothing may be read yet. */
  read: ReadView | null;
  /** For whoever writes the minutes, until they are approved. */
  writing?: WritingView;
  /** "Utkast": nobody has approved it yet; null: it is approved. */
  draftText: string | null;
  /** "Digitalt justerad 26 februari 2024, Kommundirektör, Huddinge.", that it is signed on paper, or that it is finished; null: not yet. */
  approvedText: string | null;
  /** The host's; empty: none. */
  registryNumber: string;
  /** Which annexes the notices named, and what became of them; null: none were, or the minutes may not be read. */
  annexes: AnnexesView | null;
  /** Dated additions to what was approved, oldest first. */
  corrections: CorrectionView[];
  /** Null: they are not approved, or not for this reader. */
  distribution: DistributionView | null;
  /** For those who write and those who verify, once they were sent; null otherwise. */
  verification: VerificationView | null;
  can: {
    start: boolean;
    write: boolean;
    /** To be verified, for the first time or once more. */
    send: boolean;
    finish: boolean;
    /** An item of them by itself, in the library. */
    fileExtract: boolean;
    correct: boolean;
    noteRegistryNumber: boolean;
  };
}

/** What became of approved minutes: to whom they went, and who has registered them. */
export interface DistributionView {
  /** Each time they were sent, the paper's checksum, and when registries were reminded; empty: they were not sent. */
  lines: string[];
  /** They are registered in the municipalities; otherwise the body's channel alone is told. */
  toRegistries: boolean;
  /** Null: no registry was asked. */
  registration: RegistrationView | null;
  can: { send: boolean; remind: boolean };
}

/** What would be sent if approved minutes were distributed now. */
export interface DistributionPreview {
  /** They were sent before, and have been corrected since. */
  again: boolean;
  channelText: string;
  /** To whom mails go; empty: to nobody, and `noRegistriesText` says so. */
  registries: RegistryView[];
  noRegistriesText: string;
  /** The mail, as the first of them gets it; null: none is sent. */
  letter: { to: string; subject: string; text: string } | null;
}

export interface RegistryView {
  municipality: string;
  name: string;
  /** The address, or what is wrong with it. */
  to: string;
  troubled: boolean;
}

export interface AnnexesView {
  /** "Handlingar i kallelsen: 3 (som länk 1, som fil 1, saknas 1)." */
  countsText: string;
  /** "Budget 2025 (filen finns inte kvar)" */
  missing: string[];
}

export interface ReadView {
  /** "8.30–10.45", as it was held where that is noted. */
  hoursText: string;
  placeText: string;
  attendance: { from: string; title: string; text: string }[];
  /** "6 av 8 var med. Det krävs minst 4." Empty: the body has no such rule. */
  quorumText: string;
  items: ReadItemView[];
  verifiers: string[];
  /** "fredag 19 april 2024 kl. 9.00–11.30, Huddinge kommunhus"; empty: none is known. */
  nextText: string;
}

export interface ReadItemView {
  id: string;
  no: number;
  heading: string;
  secret: boolean;
  /** "Informationspunkt", "Ny på mötet", "Utgick": what stands beside the heading. */
  marks: string[];
  lines: ReadLineView[];
  /** Where a decision was taken: who was not there for all of it. */
  awayText: string;
  /** The same, where there may have been too few: "Bara 3 av 8 var med när det beslutades." */
  quorumText: string;
  dissents: { who: string; text: string }[];
}

export interface ReadLineView {
  kind: LineKind;
  /** "Beslut 3"; empty: the line speaks for itself. */
  label: string;
  text: string;
  /** What was tidied about it, in sentences. */
  details: string[];
  /** Of a decision or an assignment: its address within the minutes, as "p3-b1". */
  point?: string;
}

export interface CorrectionView {
  id: string;
  /** The item's number and heading; absent: of the whole. */
  itemText?: string;
  text: string;
  atText: string;
}

export interface VerificationView {
  /** Goes back with what a verifier says. */
  round: number;
  /** "Skickade 16 februari 2024. Justera senast 1 mars 2024." */
  sentText: string;
  /** The reader is one of those who verify. */
  verifies: boolean;
  /** The same, and something is left to approve, or to lock where all of it is approved. */
  mine: boolean;
  parts: PartView[];
  /** What has been mended and not sent, by heading; for those who write. */
  unsent: string[];
  /** What those who write, or the verifier, should know: absent at a decision, a seat with a new holder. */
  warnings: string[];
}

export interface PartView {
  /** An item's id, or HEAD. */
  part: string;
  heading: string;
  /** Nothing is said of it here. */
  secret: boolean;
  approvedByMe: boolean;
  /** Who has approved it. */
  approvals: string[];
  /** What is new since it was sent the time before, line by line; null: nothing is, or it was not sent before. */
  changes: { how: 'same' | 'added' | 'removed'; text: string }[] | null;
  comments: CommentView[];
  dissents: { who: string; text: string }[];
}

export interface CommentView {
  id: string;
  who: string;
  kind: 'comment' | 'change';
  text: string;
  atText: string;
  /** The secretariat has seen to it: what it said, "" where it said nothing; null: not yet. */
  settledText: string | null;
}

/** What is known of a meeting's agendas and minutes afterwards. */
export interface AgendasView {
  /** Null: there are none yet, or they are not for this reader. */
  minutes: { status: MinutesView['status']; statusText: string } | null;
  /** "Registrerat i 5 av 8 kommuner"; empty: no registry was asked. */
  registrationText: string;
  /** As first sent, as changed where it was, as held where that may be read; oldest first. */
  agendas: AgendaVersionView[];
}

export interface AgendaVersionView {
  which: 'sent' | 'changed' | 'held';
  title: string;
  /** What must be known of it, or "". */
  note: string;
  /** `marks`: what was done with it since the agenda before: "Flyttad". */
  items: { no: number; heading: string; marks: string[] }[];
  /** "Togs bort: Budget" */
  removed: string[];
}

/** What is proposed for the items that come at every meeting. */
export interface FollowView {
  items: { item: string; parts: FollowPartView[] }[];
}

export interface FollowPartView {
  /** Of the lines as they are taken in; "": none. */
  heading: string;
  /** To be taken in, in Swedish as the minutes are. */
  lines: string[];
  /** To be known by whoever writes. */
  notes: string[];
  /** Minutes that it is about, by their meeting. */
  links: { meeting: string; text: string }[];
}

/** The minutes as they are written. */
export interface WritingView {
  /** Members by name, then the others. */
  seats: SeatView[];
  persons: PersonView[];
  others: OtherPresent[];
  /** Local wall times. */
  began?: string;
  ended?: string;
  quorum: Quorum;
  /** "5 av 8 är här. Ledningsgruppen kan fatta beslut, det krävs minst 4." Empty: the body has no such rule. */
  quorumText: string;
  items: ItemView[];
  verifiers: VerifierView[];
  /** How many the body elects; 0: none. */
  verifiersNeeded: number;
  /** Members' seats that can be elected. */
  electable: { seat: string; who: string }[];
  /** So many have answered the notice of whom nothing is noted yet. */
  answersLeft: number;
}

export interface SeatView {
  seat: string;
  /** The municipality or organisation. */
  from: string;
  title: string;
  role: 'member' | 'substitute' | 'attending' | 'guest' | 'secretary';
  vacant: boolean;
  presence: Presence | null;
  /** As they answered the notice, where nothing is noted: a proposal. */
  proposed: Presence | null;
}

/** Somebody who is invited to an item alone. */
export interface PersonView {
  person: string;
  who: string;
  presence: Presence | null;
}

export interface ItemView {
  id: string;
  no: number;
  heading: string;
  kind: AgendaKind;
  kindText: string;
  secret: boolean;
  added: boolean;
  struck: boolean;
  /** What its heading says that it takes up: a proposal is made of what is known. */
  follows: Follows | null;
  /** Local wall time. */
  begun?: string;
  /** Of the text; 0: nothing is written. */
  edition: number;
  text: string;
  /** The window that wrote last. */
  writer: string;
  /** What others wrote at the same time, to be made one with the text. */
  asides: { writer: string; serial: number; base: number; text: string; atText: string }[];
  points: Point[];
  /** Members' seats that were not there for the whole of it. */
  away: { seat: string; from: string; how: AtItem }[];
  /** What may be wrong with its decision: "Bara 3 av 8 var med, det krävs 4." */
  warnings: string[];
}

export interface VerifierView {
  seat: string;
  who: string;
  item?: string;
  /** "Var inte med under punkt 6, där beslut fattades." */
  warnings: string[];
}
