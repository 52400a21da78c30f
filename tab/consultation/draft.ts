import type { ConsultationFields, Stage } from '../../bot/consultation/domain/state.ts';
import type { ConsultationChoices } from '../../bot/consultation/views/view.ts';
import { draftsOf, type FieldDraft, formOf, isFieldDraft } from '../round/form-draft.ts';
import { isListOf, isNumber, isOneOf, isShape, isText } from '../shell/shape.ts';

/** A consultation as it is being written: every field is what stands in its box. */
export interface ConsultationDraft {
  title: string;
  sender: string;
  senderNumber: string;
  ownNumber: string;
  received: string;
  answerBy: string;
  inputBy: string;
  forum: string;
  route: ConsultationFields['route'];
  standing: ConsultationFields['standing'];
  stage: Stage;
  text: string;
  /** Municipalities of the working group; empty: there is none. */
  group: string[];
  groupUntil: string;
  questions: FieldDraft[];
}

const isStage = isOneOf<Stage>({
  expected: true,
  watched: true,
  considered: true,
  open: true,
  compiling: true,
  'for-decision': true,
  submitted: true,
  archived: true,
  declined: true,
});

const isConsultationDraft = isShape<ConsultationDraft>({
  title: isText,
  sender: isText,
  senderNumber: isText,
  ownNumber: isText,
  received: isText,
  answerBy: isText,
  inputBy: isText,
  forum: isText,
  route: isOneOf<ConsultationDraft['route']>({ short: true, full: true, watch: true }),
  standing: isOneOf<ConsultationDraft['standing']>({
    ours: true,
    'other-supported': true,
    'own-initiative': true,
    'each-municipality': true,
  }),
  stage: isStage,
  text: isText,
  group: isListOf(isText),
  groupUntil: isText,
  questions: isListOf(isFieldDraft),
});

/** A new one, with the day on which it was begun; it stands in the id. */
export interface NewDraft {
  day: string;
  draft: ConsultationDraft;
}

/** One that is being changed, and the version that it was begun from. */
export interface ChangeDraft {
  base: number;
  draft: ConsultationDraft;
}

export const isNewDraft = isShape<NewDraft>({ day: isText, draft: isConsultationDraft });
export const isChangeDraft = isShape<ChangeDraft>({ base: isNumber, draft: isConsultationDraft });

/** Where the forms are kept. */
export const NEW = 'new-consultation';
export function changeKey(consultation: string): string {
  return `change-consultation ${consultation}`;
}

/** How far it has come, as it stands or is chosen. */
export interface Place {
  stage: Stage;
  answered: string;
  submitted: string;
}

export const isPlace = isShape<Place>({ stage: isStage, answered: isText, submitted: isText });

export function moveKey(consultation: string): string {
  return `move-consultation ${consultation}`;
}

export function declineKey(consultation: string): string {
  return `decline ${consultation}`;
}

export function removeKey(consultation: string): string {
  return `remove-consultation ${consultation}`;
}

export type ConsultationFault = 'title' | 'sender' | 'forum' | 'group' | 'groupUntil';

export function newConsultationDraft({ forums }: ConsultationChoices): ConsultationDraft {
  return draftOfConsultation(
    { title: '', sender: '', forum: forums[0]?.id ?? '', route: 'short', standing: 'ours', questions: [] },
    'considered',
  );
}

export function draftOfConsultation(fields: ConsultationFields, stage: Stage): ConsultationDraft {
  const { workingGroup: group, questions, ...rest } = fields;
  const empty = { senderNumber: '', ownNumber: '', received: '', answerBy: '', inputBy: '', text: '' };
  return {
    ...empty,
    ...rest,
    stage,
    group: group?.municipalities ?? [],
    groupUntil: group?.until ?? '',
    questions: draftsOf(questions),
  };
}

/** What must be there before it is sent, in the order of the form. */
export function faultsInConsultation(draft: ConsultationDraft): ConsultationFault[] {
  const grouped = draft.group.length > 0;
  return [
    ...(draft.title.trim() === '' ? (['title'] as const) : []),
    ...(draft.sender.trim() === '' ? (['sender'] as const) : []),
    ...(draft.forum === '' ? (['forum'] as const) : []),
    ...(grouped && (draft.group.length < 2 || draft.group.length > 3) ? (['group'] as const) : []),
    ...(grouped && draft.groupUntil === '' && draft.answerBy === '' ? (['groupUntil'] as const) : []),
  ];
}

export function fieldsOfDraft(draft: ConsultationDraft): ConsultationFields {
  const { title, sender, forum, route, standing, group, groupUntil, questions, answerBy } = draft;
  const given = (name: 'senderNumber' | 'ownNumber' | 'received' | 'answerBy' | 'inputBy' | 'text') =>
    draft[name].trim() === '' ? {} : { [name]: draft[name].trim() };
  return {
    title: title.trim(),
    sender: sender.trim(),
    ...given('senderNumber'),
    ...given('ownNumber'),
    ...given('received'),
    ...given('answerBy'),
    ...given('inputBy'),
    forum,
    route,
    standing,
    ...given('text'),
    questions: formOf(questions.filter(({ label }) => label.trim() !== '')),
    ...(group.length > 0 ? { workingGroup: { municipalities: [...group].sort(), until: groupUntil || answerBy } } : {}),
  };
}
