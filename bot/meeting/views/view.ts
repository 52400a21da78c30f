import type { DeliveryLineView } from '../../delivery/views/line.ts';
import type { ItemFields } from '../domain/agenda-item.ts';
import type { MeetingFields } from '../domain/check-fields.ts';
import type { RsvpValue } from '../domain/rsvp.ts';
import type { InMinutes } from './in-minutes.ts';

/** A meeting as one reader may see it: sentences are in the reader's language, dates in the cooperation's time zone. */
export interface MeetingView {
  id: string;
  forum: { id: string; name: string; shortName: string };
  title: string;
  status: 'planned' | 'noticed' | 'cancelled';
  statusText: string;
  /** Set when the meeting is cancelled. */
  reason?: string;
  when: WhenView;
  placeText: string;
  modeText: string;
  /** Place and mode in one line, without saying the same twice. */
  whereText: string;
  /** https address to join the meeting, when it is known. */
  link?: string;
  purpose: string;
  /** Who holds the body's offices on the meeting's day: "Ordförande: Salem. Vice ordförande: Nykvarn." Empty when nobody is known to. */
  officesText: string;
  /** The notice's revision; 0 before the first. */
  revision: number;
  /** The notice has changed since, and everybody is asked once more. */
  askedAgain: boolean;
  noticedText?: string;
  /** "Svara senast måndag 12 februari 2024." or that it has been; null: no last day was named, or nothing is awaited. */
  answerByText: string | null;
  /** As the body was sent it; before the notice, as it is being prepared. */
  agenda: AgendaItemView[];
  /** The agenda is not sent yet: "Preliminär dagordning". */
  draft: boolean;
  /** For the secretariat: the meeting and its agenda as they are edited. */
  editing?: EditingView;
  /** What happened when, oldest first. */
  history: { at: string; atText: string; text: string }[];
  /** For the chair and the secretariat where the body's chair approves the agenda. */
  approval?: ApprovalView;
  answers: AnswersView;
  /** Null: the reader holds no seat that is asked. */
  mine: MyAnswerView | null;
  /** Why not, to those who may wonder: a substitute who is not needed yet, somebody without a seat that day. */
  notAskedText?: string;
  /** For the secretariat, where the body has a quorum rule. */
  quorum?: QuorumView;
  /** For the secretariat: what was sent and how it went. */
  deliveries?: DeliveryLineView[];
  can: {
    sendNotice: boolean;
    /** The notice did not get there: it can be sent once more. */
    sendAgain: boolean;
    /** Why neither, in words. */
    sendNoticeHint?: string;
    cancel: boolean;
    /** It was planned by mistake, and nobody has been told of it. */
    remove: boolean;
    /** Time, place and so on may be changed, and the agenda edited. */
    change: boolean;
    sendChange: boolean;
    /** A change or a cancellation would reach nobody, and why, in words: the body has lost its team since the notice. */
    untoldText?: string;
  };
  over: boolean;
}

export interface WhenView {
  /** "fredag 16 februari 2024 kl. 9.00–11.30" */
  text: string;
  /** "om 18 dagar", "i morgon", "i dag", "har varit" */
  near: string;
  date: string;
  endDate?: string;
  start?: string;
  end?: string;
}

export interface AgendaItemView {
  id: string;
  no: number;
  heading: string;
  /** Empty when the heading says it already. */
  kindText: string;
  presenter?: string;
  /** What is proposed to be decided, in lines. */
  proposal?: string;
  background?: string;
  /** "20 min" */
  minutesText?: string;
  /** Who is invited to this item alone: "Gäst: trafikdirektör, Region X". */
  guestsText?: string;
  /** It came after the notice. */
  added?: true;
  annexes: AnnexView[];
}

/** A link (`href`), a file (`file`: its path under /api/tab), or neither: it is kept outside the product. */
export interface AnnexView {
  id: string;
  title: string;
  href?: string;
  file?: string;
  /** "PDF, 1,4 MB" */
  fileText?: string;
}

/** The meeting as the secretariat edits it. */
export interface EditingView {
  fields: MeetingFields;
  /** Goes back with `change-meeting`. */
  edition: number;
  /** Goes back with `copy-agenda`, `send-change` and `approve-agenda`. */
  agendaEdition: number;
  items: EditItemView[];
  /** The item that a new one comes before, where nobody says otherwise; absent: it comes last. */
  newBefore?: string;
  /** What has changed since the notice went out, in words; empty: nothing. */
  unsent: string[];
  /** The last day for answers, a local date, that is proposed for the notice; "": none. */
  answerBy: string;
  /** As the notice that is sent says it: the last day for answers, "" where none is named. */
  lastDay: string;
  /** Earlier meetings whose agenda can be copied, latest first. */
  copyFrom: { meeting: string; text: string }[];
  /** People from outside who can be invited to an item. */
  knownGuests: { person: string; text: string }[];
  /** May files be uploaded here, or only links be given? */
  uploads: boolean;
  /** Working days until the meeting, where its agenda is missing and it is soon: a sentence. */
  agendaMissing?: string;
}

export interface EditItemView {
  id: string;
  no: number;
  /** Goes back with an edit of the item. */
  version: number;
  fields: ItemFields;
  /** What is written of it there goes too where it becomes secret. */
  inMinutes: InMinutes;
  /** What the heading shows: the neutral one where it is secret. */
  heading: string;
  kindText: string;
  annexes: AnnexView[];
  /** `invitation`: what the secretariat sends them itself, as nothing is sent to a guest from here. */
  guests: { person: string; text: string; invitation: string }[];
}

export interface ApprovalView {
  state: 'not-asked' | 'asked' | 'approved' | 'changed-since';
  /** "Ordföranden har godkänt dagordningen (muntligt), måndag 29 januari 2024." */
  text: string;
  agendaEdition: number;
  /** The reader is the chair and may approve. */
  mayApprove: boolean;
  /** To whom the question goes, and where, in words. */
  askText: string;
  /** The secretariat may ask, or record that it was approved by word of mouth. */
  mayAsk: boolean;
  mayRecord: boolean;
}

export interface AnswersView {
  /** How many of the members' seats have answered. */
  answered: number;
  of: number;
  /** "3 av 8 har svarat" */
  summary: string;
  /** "2 på plats, 1 digitalt, 1 har förhinder" */
  tally: string;
  rows: AnswerRowView[];
  /** The members' seats, each with its substitutes. */
  table: MemberAnswerView[];
  /** The rows of all others. */
  others: AnswerRowView[];
}

export interface MemberAnswerView {
  member: AnswerRowView;
  /** The answer without its hours: "Deltar digitalt". */
  answerText: string;
  /** "till kl. 10.00"; empty: the whole meeting, or none of it. */
  hoursText: string;
  substitutes: AnswerRowView[];
}

export interface AnswerRowView {
  seat: string;
  /** The municipality's or the organisation's name. */
  who: string;
  seatTitle: string;
  role: 'member' | 'substitute' | 'attending' | 'guest';
  /** `waiting`: a substitute who has not been called. */
  value: RsvpValue | 'silent' | 'vacant' | 'waiting';
  /** "Deltar digitalt till kl. 10.00", "Inget svar", "Vakant", "Inget svar efter ändringen (förut: Har förhinder)" */
  text: string;
}

export interface MyAnswerView {
  seat: string;
  seatTitle: string;
  /** Set when answering for somebody else as their assistant. */
  onBehalfOf?: string;
  /** A substitute has been called: "Kommundirektör, Salem har förhinder. Du kallas som ersättare." */
  calledText?: string;
  value: RsvpValue | null;
  from?: string;
  until?: string;
  /** "Du har svarat: Deltar digitalt till kl. 10.00" or "Du har inte svarat" */
  text: string;
  /** When it was answered, in words. */
  answeredText?: string;
  open: boolean;
  /** Why it can't be answered, in words. */
  closedText?: string;
  choices: AnswerChoice[];
  /** Goes back with the answer. */
  drawn: string;
}

export interface AnswerChoice {
  value: RsvpValue;
  text: string;
  /** May it be given with hours, for a part of the meeting? */
  partly: boolean;
}

export interface QuorumView {
  needed: number;
  present: number;
  of: number;
  met: boolean;
  text: string;
  /** The municipalities that are still missing from the answers. */
  missing: string[];
}
