import { isOver } from '../../meeting/domain/hours.ts';
import { answerByText } from '../../meeting/views/answer-by.ts';
import { dateWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { proposalsOf } from '../domain/state.ts';
import type { DatesBundle } from './bundle.ts';
import type { ProposalView } from './view.ts';

export function headline(summary: string, proposals: ProposalView[], language: Language): string {
  const best = proposals.filter((one) => one.best);
  if (best.length === 0 || best.length > 2) return summary;
  const days = best.map((one) => one.shortText).join(text(language, 'list.or'));
  return text(language, 'dates.headline', { summary, days });
}

/** What is wanted and until when: the last day for answers, or before the first of the days that are still to come. */
export function statusText({ dates, zone }: DatesBundle, { language, now }: Pick<Reader, 'language' | 'now'>): string {
  const { proposals } = dates.fields;
  if (dates.status === 'closed') return text(language, 'dates.status.closed');
  if (dates.status === 'chosen') {
    const chosen = proposalsOf(dates.fields).find(({ id }) => id === dates.proposal);
    return text(language, 'dates.status.chosen', { when: chosen ? whenWords(language, chosen.when) : '' });
  }
  const days = proposals.filter((when) => !isOver(when, zone, now)).map(({ date }) => date);
  const first = days.sort()[0];
  if (first === undefined) return text(language, 'dates.status.over');
  return (
    answerByText(dates.fields.answerBy, { language, now, zone }) ??
    text(language, 'dates.status.open', { date: dateWords(language, first) })
  );
}
