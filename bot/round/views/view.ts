import type { LetterView } from '../../delivery/views/letter.ts';
import type { AboutAnnex } from '../domain/about.ts';
import type { Anchor, Answer, Way } from '../domain/answer-shape.ts';
import type { AnswerFile, FieldValue, FormField } from '../domain/form.ts';
import type { Stance } from '../domain/stance.ts';
import type { Deadline, RoundDocument, Visibility } from '../domain/state.ts';

/** A Round as one reader may see it. */
export interface RoundView {
  id: string;
  purpose: string;
  /** "Rundfråga", "Inspel till remiss" */
  purposeText: string;
  /** Of a Round to the registries; null: seat holders answer. */
  registration: RegistrationView | null;
  forum: { id: string; shortName: string; name: string };
  /** "Södertörns kansli frågar" */
  askerText: string;
  consultation?: RoundAboutView;
  /** The document that it is about. */
  document?: RoundDocumentView;
  title: string;
  text?: string;
  status: 'open' | 'closed';
  /** The page's answer in words: "3 av 8 har svarat, sista dag fredag 1 mars 2024" */
  headline: string;
  /** "3 av 8 har svarat" */
  summary: string;
  /** "Svara senast fredag 1 mars 2024" / "Frågan är stängd" */
  statusText: string;
  deadline: Deadline;
  deadlineText: string;
  /** The deadline has passed, and answers are still taken. */
  overdue: boolean;
  visibility: Visibility;
  visibilityText: string;
  form: FormField[];
  /** What may be answered as a whole, the likely one first. */
  stances: { id: Stance; label: string }[];
  /** Empty: it is not asked on whose behalf the answer is. */
  anchors: { id: Anchor; label: string }[];
  counts: RoundCounts;
  /** "6 har svarat, 1 avstår, 1 inget svar" */
  countsText: string;
  /** Every municipality that was asked and is still a member, alphabetical; silence is silence. */
  rows: RoundRowView[];
  /** Of the questions whose answers can be counted; null: the reader may not see the others' answers (yet). */
  tallies: TallyView[] | null;
  /** Null: the reader is not asked. */
  mine: MyRoundView | null;
  /** Why the reader is not asked, to those who may wonder. */
  notAskedText: string | null;
  can: { behalf: boolean; change: boolean; close: boolean; reopen: boolean; export: boolean };
  ways: { id: Way; label: string }[];
  /** Who may have given an answer on a municipality's behalf: its seat holders of today. Only for the secretariat. */
  givers: GiverView[];
  /** The nonce of this drawing. */
  drawn: string;
}

/** A Round's page. */
export interface RoundPageView extends RoundView {
  /** Null: it is about no document, or the reader is not the secretariat. */
  memos: MemosView | null;
}

export interface RoundDocumentView extends RoundDocument {
  file?: FileView | undefined;
}

/** What goes to the municipalities' offices of a document. */
export interface MemosView {
  mayAdd: boolean;
  sentText?: string;
  /** Why they can't be sent as it is. */
  notYetText?: string;
  /** "Till kanslierna i 8 kommuner, ett mejl till varje." */
  toText: string;
  /** Whose office can't be written to. */
  noAddressText?: string;
  /** The mail with the memo, without and with the document in a mail of its own; empty: not to be sent (any more). */
  letters: ({ document: boolean } & LetterView)[];
  documentLetter?: LetterView;
  offices: { id: string; name: string }[];
}

/** What a Round belongs to. */
export interface RoundAboutView {
  id: string;
  title: string;
  /** "Remiss från Naturvårdsverket" */
  senderText: string;
  /** Its papers, to those who see them. */
  annexes: readonly AboutAnnex[];
}

/** Under which number each municipality has registered a paper that was sent to its registry. */
export interface RegistrationView {
  round: string;
  /** The meeting whose minutes the paper is. */
  meeting: string | null;
  /** Numbers are awaited. */
  open: boolean;
  /** "Registrerat i 5 av 8 kommuner" */
  text: string;
  /** Whose number has not come, and since when they were asked; empty: all have. */
  missingText: string;
  /** Alphabetical by name. */
  rows: {
    municipality: string;
    name: string;
    /** Empty: it has not come. */
    number: string;
    note: string;
    /** When it was noted; empty: it has not come. */
    givenText: string;
    version: number;
  }[];
  /** The reader may note what they say. */
  note: boolean;
  /** The nonce of this drawing. */
  drawn: string;
}

export interface GiverView {
  municipality: string;
  person: string;
  title: string;
}

export interface RoundCounts {
  asked: number;
  /** Answers of substance: all stances but to abstain. */
  answered: number;
  onTime: number;
  late: number;
  abstained: number;
  /** Not decided, on a day that is known; null: that is not asked. */
  planned: number | null;
  missing: number;
  /** Kept and not sent; the secretariat and the municipality itself see whose. */
  drafts: number;
}

export interface RoundRowView {
  municipality: string;
  name: string;
  /** Nobody holds the municipality's seat today. */
  vacant: boolean;
  state: 'answered' | 'abstained' | 'planned' | 'missing';
  /** "Har svarat", "Avstår", "Inget att erinra", "Inget svar", "Vakant plats" */
  stateText: string;
  late: boolean;
  /** A draft that is kept; only for the secretariat and the municipality itself. */
  draft: boolean;
  /** It was sent after the Round had closed. */
  tooLate: boolean;
  /** What came too late, for the secretariat, which may open the Round again. */
  lateDrafts: { byText: string; answer: AnswerView }[];
  version: number;
  /** "tisdag 20 februari 2024 kl. 10.05", by whom, and how it came. */
  givenText?: string;
  /** The same in parts, for a sheet; `at`: "2024-02-20 10:05", local. */
  given?: { at: string; by: string; way: string };
  /** Null: the reader may not see it (yet), or there is none. */
  answer: AnswerView | null;
}

export interface AnswerView {
  stance: Stance;
  stanceText: string;
  /** In the form's order, every question; what was left out says so. */
  values: ValueView[];
  comment?: string;
  anchoringText?: string;
}

export interface ValueView {
  id: string;
  label: string;
  text: string;
  empty: boolean;
  /** A number, a date (YYYY-MM-DD), or what was given one by one, for a sheet; absent: `text` is what was said. */
  parts?: (string | number)[];
  files?: FileView[];
}

export interface TallyView {
  id: string;
  label: string;
  choices: { id: string; label: string; count: number }[];
}

/** A file as it leaves the service: where its bytes are kept stays here. */
export type FileView = Omit<AnswerFile, 'document'>;

export type GivenValue = Exclude<FieldValue, AnswerFile[]> | FileView[];

/** An answer as it goes back into the form. */
export type GivenAnswer = Omit<Answer, 'values'> & { values: Record<string, GivenValue> };

export interface MyRoundView {
  municipality: string;
  name: string;
  /** Where the reader holds seats for several. */
  others: { id: string; name: string }[];
  /** "Södertälje har svarat. Du kan ändra svaret." */
  text: string;
  answer: GivenAnswer | null;
  version: number;
  /** Who gave the answer that stands, and when. */
  givenText?: string;
  /** "Din kollega har svarat efter dig …" */
  overtookText?: string;
  draft: {
    edition: number;
    answer: GivenAnswer;
    files: Record<string, FileView[]>;
    byText: string;
    /** It is the reader's own: a colleague's is said to be a colleague's. */
    own: boolean;
    tooLate: boolean;
    /** As it is read, where it can't be written on. */
    said: AnswerView;
  } | null;
  open: boolean;
  drawn: string;
}

/** One version of an answer, for those who may see it. */
export interface VersionView {
  version: number;
  givenText: string;
  late: boolean;
  answer: AnswerView | null;
}

/** A line in the list of Rounds. */
export interface RoundLine {
  id: string;
  title: string;
  forum: string;
  purposeText: string;
  status: 'open' | 'closed';
  summary: string;
  /** Empty: nobody was told a last day. */
  deadlineText: string;
  /** "om 3 dagar" */
  near: string;
  overdue: boolean;
  /** The reader's municipality is asked and has not answered. */
  toAnswer: boolean;
  draft: boolean;
}

/** *Frågor*, as one reader sees it. */
export interface RoundsView {
  /** The open ones, and a page of the closed ones, the one that was closed last first. */
  rounds: RoundLine[];
  /** The closed Round after which the next page begins; null: there is none. */
  older: string | null;
  canAsk: boolean;
  /** What a new question starts from; null: the reader may not ask. */
  ask: AskRoundView | null;
}

export interface AskRoundView {
  forums: AskForumView[];
  /** What is asked about a document, and of whom. */
  endorsement: { forums: AskForumView[]; answerBy: string; form: FormField[] };
  /** Local dates: today, and the last day that is proposed. */
  today: string;
  answerBy: string;
  visibilities: { id: Visibility; label: string }[];
}

/** A body that can be asked. */
export interface AskForumView {
  forum: string;
  shortName: string;
  /** How many municipalities are asked. */
  municipalities: number;
  /** It has a channel in which the question is seen. */
  channel: boolean;
}

/** A Round in *Att göra*. */
export interface RoundTodoView extends RoundLine {
  /** "Svara på frågan i Trafiknätverket", "Fortsätt utkastet …" */
  text: string;
}

/** A Round that waits for the secretariat: its last day has passed, or something came too late. */
export interface RoundToSteerView extends RoundLine {
  /** "Inget svar än: Botkyrka, Salem" or "Kom för sent: Tyresö", a sentence each. */
  who: string[];
  /** Of numbers that registries give: "Registrerat i 5 av 8 kommuner"; empty: something else is asked. */
  registeredText: string;
}
