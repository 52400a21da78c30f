import type { LetterView } from '../../delivery/views/letter.ts';
import type { DeliveryLineView } from '../../delivery/views/line.ts';
import type { FormField } from '../../round/domain/form.ts';
import type { RoundLine } from '../../round/views/view.ts';
import type { ConsultationAnnex, ConsultationFields, Stage, Standing, ToldWhat } from '../domain/state.ts';

/** *Remisser*: what comes, what goes on and what has been, as everybody with a seat sees it. */
export interface ConsultationsView {
  /** The page's answer in words: "3 remisser pågår. Närmast: svara senast fredag 1 mars 2024." */
  title: string;
  year: number;
  /** Those with something in them, this year and the one that is looked at. */
  years: number[];
  coming: ConsultationLine[];
  ongoing: ConsultationLine[];
  past: ConsultationLine[];
  /** "2021: 9 besvarade, 7 inlämnade", of each year's joint answers; latest first. */
  counts: { year: number; answered: number; submitted: number; text: string }[];
  /** For the secretariat, newest first: lists that were imported. */
  imports: ImportedView[];
  /** The secretariat: it may register and import; these bodies answer. */
  can: { register: boolean };
}

/** A list that was imported, and what became of its rows. */
export interface ImportedView {
  list: string;
  /** "måndag 29 januari 2024 kl. 8.00: 12 remisser" */
  text: string;
  /** Undoing it takes some away. */
  mayUndo: boolean;
  /** What undoing it does, a sentence a line. */
  lines: string[];
}

export interface ConsultationLine {
  id: string;
  title: string;
  sender: string;
  forum: string;
  stage: Stage;
  stageText: string;
  standing: Standing;
  /** "Vårt yttrande", "StorSthlms eller annans, med vårt stöd" … */
  standingText: string;
  /** "Inspel senast fredag 1 mars 2024. Svar senast tisdag 30 april 2024." */
  daysText: string;
}

/** One consultation as one reader may see it. Days and decisions cross between bodies; papers do not. */
export interface ConsultationView extends ConsultationLine {
  /** The page's answer in words: "Inspel senast fredag 1 mars 2024" */
  headline: string;
  routeText: string;
  numbersText: string;
  days: { label: string; text: string }[];
  workingGroupText?: string;
  /** Why it was declined, more time that was asked for. */
  notes: string[];
  /** Null: the reader holds no seat in the body that answers. */
  papers: PapersView | null;
  /** For the secretariat. */
  editing?: ConsultationEditing;
}

export interface PapersView {
  text?: string;
  questions: FormField[];
  annexes: ConsultationAnnex[];
  rounds: RoundLine[];
  /** How it stands with whether to answer; null: it was not asked, or the reader may not see the answers (yet). */
  outcome: string | null;
  /** Posts and letters, oldest first. */
  sent: SentView[];
  history: HappenedView[];
}

export interface HappenedView {
  at: string;
  atText: string;
  text: string;
}

export interface SentView extends HappenedView {
  /** The Round that was asked. */
  round?: string;
  /** How it went, for the secretariat. */
  status?: DeliveryLineView['status'];
  statusText?: string;
}

export interface ConsultationEditing {
  fields: ConsultationFields;
  version: number;
  answered?: string;
  submitted?: string;
  /** Where it can be moved. */
  stages: { id: Exclude<Stage, 'declined'>; label: string }[];
  can: { decline: boolean; remove: boolean };
  choices: ConsultationChoices;
  extension: ExtensionView;
  offices: OfficesView;
  ask: AskView;
}

/** What a consultation's form offers. */
export interface ConsultationChoices {
  /** Local date. */
  today: string;
  forums: { id: string; shortName: string }[];
  municipalities: { id: string; name: string }[];
  routes: Labelled[];
  standings: Labelled[];
  stages: Labelled[];
}

export interface Labelled {
  id: string;
  label: string;
}

export interface ExtensionView {
  /** `closed`: nothing more can be asked for. */
  state: 'none' | 'asked' | 'granted' | 'refused' | 'closed';
  text: string;
  /** A day to ask for: after the first decision meeting that follows the sender's day, where one is planned. */
  suggested?: string;
  suggestedText?: string;
  until?: string;
  /** That it was asked for can be undone. */
  undo: boolean;
}

export interface OfficesView {
  /** "Tidplan: fredag 2 februari 2024 kl. 9.00" */
  told: string[];
  /** How many offices a letter goes to. */
  count: number;
  letters: (LetterView & { what: ToldWhat; label: string; to: string })[];
}

/** The forms that can be sent to the body as a Round. */
export interface AskView {
  title: string;
  answerBy: string;
  /** The sender's last day. */
  latest?: string;
  /** The body has a channel in which the question is seen. */
  channel: boolean;
  /** How many municipalities are asked. */
  respondents: number;
  input: FormField[];
  shouldWeAnswer: FormField[];
  /** Null: they are too many for one form. */
  both: FormField[] | null;
  /** What can be asked now; `likely`: what the stage calls for, at most one. */
  offers: { what: AskWhat; likely: boolean }[];
}

export type AskWhat = 'input' | 'shouldWeAnswer' | 'both';

/** A list that was looked through, or imported. */
export interface ImportView {
  /** "12 nya, 3 finns redan, 2 oklara." */
  text: string;
  /** Goes back with the press that imports; null: nothing can be. */
  digest: string | null;
  imported: boolean;
  rows: ImportRowView[];
}

export interface ImportRowView {
  line: number;
  title: string;
  verdict: 'new' | 'known' | 'unclear';
  verdictText: string;
  /** What was read of it, and what is unclear, in sentences. */
  notes: string[];
  /** Something of it is unclear. */
  remarks: boolean;
}

/** The proposed last day for input, and why. */
export interface DeadlineView {
  inputBy: string | null;
  /** "Förslag: fredag 1 mars 2024" */
  text: string;
  reasons: string[];
}
