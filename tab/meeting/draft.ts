import type { MeetingFields } from '../../bot/meeting/domain/check-fields.ts';
import type { PlanForView } from '../../bot/year/views/view.ts';
import { isFlag, isNumber, isOneOf, isOptional, isShape, isText } from '../shell/shape.ts';

/** A body that a meeting can be planned for, with what its meetings usually are where that is known. */
export type FormForum = Pick<PlanForView, 'forum' | 'shortName'> & Partial<Pick<PlanForView, 'extraOnly' | 'usual'>>;

/** A meeting's fields as they stand in the form: nothing is missing, only empty. */
export interface MeetingDraft {
  forum: string;
  kind: MeetingFields['kind'];
  title: string;
  date: string;
  endDate: string;
  start: string;
  end: string;
  mode: MeetingFields['mode'];
  place: string;
  link: string;
  purpose: string;
}

export const isMeetingDraft = isShape<MeetingDraft>({
  forum: isText,
  kind: isOneOf<MeetingDraft['kind']>({ ordinary: true, extra: true, 'planning-conference': true }),
  title: isText,
  date: isText,
  endDate: isText,
  start: isText,
  end: isText,
  mode: isOneOf<MeetingDraft['mode']>({ 'on-site': true, remote: true, hybrid: true, undecided: true }),
  place: isText,
  link: isText,
  purpose: isText,
});

/** Where the forms of what is new are kept. */
export const PLAN = 'plan';
export function planExtraKey(forum: string): string {
  return `plan-extra ${forum}`;
}

export function askExtraKey(forum: string): string {
  return `ask-extra ${forum}`;
}

/** A meeting that is being changed, and the edition that it was begun from. */
export interface ChangeDraft {
  base: number;
  draft: MeetingDraft;
  /** Whether everybody is asked once more, as somebody chose it; absent: as it is proposed. */
  again?: boolean;
  /** The last day for answers, as somebody chose it ("": none); absent: as it follows from the change. */
  answerBy?: string;
}

export const isChangeDraft = isShape<ChangeDraft>({
  base: isNumber,
  draft: isMeetingDraft,
  again: isOptional(isFlag),
  answerBy: isOptional(isText),
});

export function changeKey(meeting: string): string {
  return `change-meeting ${meeting}`;
}

/** The last day for answers of a notice that is about to be sent. */
export function sendKey(meeting: string): string {
  return `send-notice ${meeting}`;
}

export function cancelKey(meeting: string): string {
  return `cancel ${meeting}`;
}

export type DraftFault = 'date' | 'title' | 'link' | 'purpose';

export function draftOf({ when, ...fields }: MeetingFields): MeetingDraft {
  const { forum, kind, title, mode, place = '', link = '', purpose = '' } = fields;
  const { date, endDate = '', start = '', end = '' } = when;
  return { forum, kind, title, date, endDate, start, end, mode, place, link, purpose };
}

/** What leaves the form. What it does not show (the note) stays as it was. */
export function fieldsOf(draft: MeetingDraft, initial: MeetingFields): MeetingFields {
  const { forum, kind, mode } = draft;
  const given = filled(draft, ['place', 'link', 'purpose']);
  const note = initial.note ? { note: initial.note } : {};
  return { forum, kind, title: draft.title.trim(), when: whenOf(draft), mode, ...given, ...note };
}

export function whenOf(draft: MeetingDraft): MeetingFields['when'] {
  const { endDate, ...rest } = filled(draft, ['endDate', 'start', 'end']);
  return { date: draft.date, ...(endDate && endDate !== draft.date ? { endDate } : {}), ...rest };
}

function filled<Name extends keyof MeetingDraft>(draft: MeetingDraft, names: Name[]): Partial<Record<Name, string>> {
  const pairs = names.map((name) => [name, draft[name].trim()]).filter(([, value]) => value !== '');
  return Object.fromEntries(pairs) as Partial<Record<Name, string>>;
}

/** What must be filled in or mended before anything is sent, in the form's order. The rest the service decides. */
export function faultsIn({ date, title, link }: MeetingDraft): DraftFault[] {
  const faults: DraftFault[] = title.trim() === '' ? ['title'] : [];
  if (date === '') faults.push('date');
  if (link.trim() !== '' && !/^https:\/\/[^\s/]+\.[^\s/]+/.test(link.trim())) faults.push('link');
  return faults;
}

/** As faultsIn, for the asking for an extra meeting, whose purpose is the reason. */
export function faultsInRequest({ date, purpose }: MeetingDraft): DraftFault[] {
  const faults: DraftFault[] = date === '' ? ['date'] : [];
  return purpose.trim() === '' ? [...faults, 'purpose'] : faults;
}

/** The other body's usual values come in where the last body's still stand, or nothing; what was typed stays. */
export function withForum(draft: MeetingDraft, before: FormForum | undefined, after: FormForum): MeetingDraft {
  const old = usualOf(before);
  const usual = usualOf(after);
  const next = { ...draft, forum: after.forum, kind: after.extraOnly ? 'extra' : draft.kind };
  for (const name of ['title', 'start', 'end', 'place'] as const) {
    if (draft[name] === '' || draft[name] === old[name]) next[name] = usual[name];
  }
  if (draft.mode === old.mode) next.mode = usual.mode;
  return next;
}

function usualOf(forum: FormForum | undefined): Pick<MeetingDraft, 'title' | 'start' | 'end' | 'place' | 'mode'> {
  const { title = '', start = '', end = '', place = '', mode = 'undecided' } = forum?.usual ?? {};
  return { title, start, end, place, mode };
}

/** A new meeting of a body, filled with what its meetings usually are. */
export function newFields(forum: FormForum, kind: MeetingFields['kind']): MeetingFields {
  const { start, end, place, mode, title } = usualOf(forum);
  const hours = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  const when = { date: '', ...hours };
  return { forum: forum.forum, kind: forum.extraOnly ? 'extra' : kind, title, when, mode, ...(place ? { place } : {}) };
}
