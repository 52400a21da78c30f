import type { RoundFields, Visibility } from '../../bot/round/domain/state.ts';
import type { AskForumView, AskRoundView } from '../../bot/round/views/view.ts';
import { isListOf, isOneOf, isShape, isText } from '../shell/shape.ts';
import { type FieldDraft, faultsInField, formOf, isFieldDraft, newField } from './form-draft.ts';

/** A new question to every municipality, as it is being written. */
export interface AskRoundDraft {
  forum: string;
  title: string;
  text: string;
  fields: FieldDraft[];
  date: string;
  visibility: Visibility;
}

export const isAskRoundDraft = isShape<AskRoundDraft>({
  forum: isText,
  title: isText,
  text: isText,
  fields: isListOf(isFieldDraft),
  date: isText,
  visibility: isOneOf<Visibility>({ 'at-once': true, 'after-closing': true, secretariat: true }),
});

/** Where the form is kept. */
export const ASK_ROUND = 'ask-round';

export const LONGEST_TITLE = 300;
const SHORT_TITLE = 120;

/** All is filled in but the question itself. */
export function newRoundDraft({ forums, answerBy }: AskRoundView, ...named: (string | undefined)[]): AskRoundDraft {
  const forum = named.find((id) => forums.some((one) => one.forum === id)) ?? forums[0]?.forum ?? '';
  return { forum, title: '', text: '', fields: [newField([])], date: answerBy, visibility: 'at-once' };
}

/** The title, or the first question where none was written, shortened at a word. */
export function titleOf({ title, fields }: Pick<AskRoundDraft, 'title' | 'fields'>): string {
  if (title.trim() !== '') return title.trim();
  const question = (fields[0]?.label ?? '').trim().replace(/\s+/g, ' ');
  if (question.length <= SHORT_TITLE) return question;
  return `${question.slice(0, SHORT_TITLE).replace(/\s+\S*$/, '')} …`;
}

export function roundFieldsOf(draft: AskRoundDraft): RoundFields {
  const text = draft.text.trim();
  return {
    purpose: 'question',
    forum: draft.forum,
    title: titleOf(draft),
    ...(text ? { text } : {}),
    form: formOf(draft.fields),
    answerBy: { date: draft.date },
    visibility: draft.visibility,
  };
}

/** Is anything left to fill in? */
export function isAskable({ fields, date }: AskRoundDraft): boolean {
  return date !== '' && fields.every((field) => faultsInField(field).length === 0);
}

export function forumOf(draft: Pick<AskRoundDraft, 'forum'>, { forums }: AskRoundView): AskForumView | undefined {
  return forums.find(({ forum }) => forum === draft.forum);
}
