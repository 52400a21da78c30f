import type { Way } from '../../bot/round/domain/answer-shape.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import type { GiverView, RoundView } from '../../bot/round/views/view.ts';
import { isOneOf, isShape, isText } from '../shell/shape.ts';
import { type AnswerDraft, emptyDraft, isAnswerDraft } from './answer-draft.ts';

/** An answer that the secretariat notes for a municipality, as it is being written. */
export interface Behalf {
  municipality: string;
  /** "": nobody in particular. */
  person: string;
  way: Way;
  draft: AnswerDraft;
}

export const isBehalf = isShape<Behalf>({
  municipality: isText,
  person: isText,
  way: isOneOf<Way>({ 'at-meeting': true, 'by-phone': true, 'by-mail': true, other: true }),
  draft: isAnswerDraft,
});

export function behalfKey(round: string): string {
  return `behalf ${round}`;
}

type About = Pick<RoundView, 'rows' | 'ways' | 'givers' | 'stances'>;

/** The first that has not answered, from nobody in particular. */
export function firstBehalf({ rows, ways }: About): Behalf {
  const first = rows.find(({ state }) => state === 'missing') ?? rows[0];
  return { municipality: first?.municipality ?? '', person: '', way: ways[0]?.id ?? 'other', draft: emptyDraft() };
}

/** Files come from the municipality itself: none is required here. As the service says too. */
export function formOnBehalf(form: readonly FormField[]): FormField[] {
  return form.map((field) => (field.kind === 'file' ? { ...field, required: false } : field));
}

export function giversFor({ givers }: Pick<About, 'givers'>, municipality: string): GiverView[] {
  return givers.filter((one) => one.municipality === municipality);
}

export function seenVersion({ rows }: Pick<About, 'rows'>, municipality: string): number {
  return rows.find((row) => row.municipality === municipality)?.version ?? 0;
}
