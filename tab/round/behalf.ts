import type { Way } from '../../bot/round/domain/answer-shape.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import type { GiverView, RoundView } from '../../bot/round/views/view.ts';
import { isFlag, isOneOf, isShape, isText } from '../shell/shape.ts';
import { type AnswerDraft, emptyDraft, formStances, isAnswerDraft } from './answer-draft.ts';

/** An answer that the secretariat notes for a municipality, as it is being written. */
export interface Behalf {
  /** "": none is chosen yet. */
  municipality: string;
  /** "": nobody in particular. */
  person: string;
  way: Way | '';
  draft: AnswerDraft;
  /** Has it been said how the municipality stands? */
  stanced: boolean;
}

export const isBehalf = isShape<Behalf>({
  municipality: isText,
  person: isText,
  way: isOneOf<Way | ''>({ '': true, 'at-meeting': true, 'by-phone': true, 'by-mail': true, other: true }),
  draft: isAnswerDraft,
  stanced: isFlag,
});

export function behalfKey(round: string): string {
  return `behalf ${round}`;
}

type About = Pick<RoundView, 'rows' | 'ways' | 'givers' | 'stances' | 'form'>;

/** Nothing is chosen beforehand: what is noted for the wrong municipality is told to its people. */
export function firstBehalf(): Behalf {
  return { municipality: '', person: '', way: '', draft: emptyDraft(), stanced: false };
}

export type BehalfFault = 'municipality' | 'way' | 'stance';

/** What must be chosen still, in the order in which it is asked. */
export function behalfFaults(
  { municipality, way, stanced }: Behalf,
  { stances, form }: Pick<About, 'stances' | 'form'>,
): BehalfFault[] {
  return [
    ...(municipality === '' ? ['municipality' as const] : []),
    ...(way === '' ? ['way' as const] : []),
    ...(!stanced && formStances({ stances, form }).length > 1 ? ['stance' as const] : []),
  ];
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
