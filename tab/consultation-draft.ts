import type { ConsultationFields, Stage } from '../bot/domain/consultation/consultation.ts';
import type { FormField } from '../bot/domain/round/form.ts';
import type { ConsultationChoices } from '../bot/views/consultation-view.ts';

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
  questions: QuestionDraft[];
}

export interface QuestionDraft {
  id: string;
  /** `choice` has its choices one a line; other kinds stay as they are. */
  kind: FormField['kind'];
  label: string;
  choices: string;
  /** As it was read. */
  was?: FormField;
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
    questions: questions.map((was) => ({
      id: was.id,
      kind: was.kind,
      label: was.label,
      choices: (was.choices ?? []).map(({ label }) => label).join('\n'),
      was,
    })),
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
    questions: questions.filter(({ label }) => label.trim() !== '').map(questionOf),
    ...(group.length > 0 ? { workingGroup: { municipalities: [...group].sort(), until: groupUntil || answerBy } } : {}),
  };
}

/** A choice that is kept keeps its id, so that what was answered still means the same. */
function questionOf({ id, kind, label, choices, was }: QuestionDraft): FormField {
  const { choices: _choices, ...kept } = was ?? { id, kind, label, required: false };
  if (kind !== 'choice' && kind !== 'choices') return { ...kept, kind, label: label.trim() };
  const lines = choices
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const known = was?.choices ?? [];
  const taken = new Set(known.map((one) => one.id));
  const named = lines.map((line) => {
    const same = known.find((one) => one.label === line);
    return same ?? { id: freshId(taken), label: line };
  });
  return { ...kept, kind, label: label.trim(), choices: named };
}

function freshId(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`c${number}`)) number += 1;
  taken.add(`c${number}`);
  return `c${number}`;
}

/** The id of a new question: one that none of the others has. */
export function nextQuestionId(questions: readonly QuestionDraft[]): string {
  const numbers = questions.map(({ id }) => Number(id.replace(/\D/g, '')) || 0);
  return `f${Math.max(0, ...numbers) + 1}`;
}
