import { daysBetween } from '../../kernel/local-time.ts';
import type { TodoItemView } from '../../meeting/views/line-view.ts';
import { nearWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { DatesBundle } from './bundle.ts';
import type { DatesLineView } from './line-view.ts';
import { datesView } from './page.ts';
import type { DatesView } from './view.ts';

/** Date questions as lines of a list: the open ones first, the latest asked first. */
export function datesLines(bundles: readonly DatesBundle[], reader: Reader): DatesLineView[] {
  const latest = [...bundles].sort((a, b) => (a.dates.askedAt < b.dates.askedAt ? 1 : -1));
  const lines = latest.map((bundle) => datesLine(datesView(bundle, reader)));
  return [...lines.filter((line) => line.open), ...lines.filter((line) => !line.open)];
}

function datesLine(view: DatesView): DatesLineView {
  return {
    id: view.id,
    forum: view.forum.shortName,
    title: view.title,
    stateText: view.status === 'open' ? view.summary : view.statusText,
    open: view.status === 'open',
    waiting: isWaiting(view),
  };
}

/** Asked, and has not said anything yet. */
function isWaiting({ mine }: DatesView): boolean {
  return mine?.open === true && Object.keys(mine.answers).length === 0;
}

/** What a date question is in *Att göra* of somebody who has not answered; nothing when they have. */
export function datesToAnswer(bundle: DatesBundle, reader: Reader): TodoItemView[] {
  const view = datesView(bundle, reader);
  if (!isWaiting(view)) return [];
  const { language } = reader;
  const forum = view.forum.shortName;
  const first =
    [...bundle.dates.fields.proposals]
      .map(({ date }) => date)
      .filter((date) => date >= bundle.today)
      .sort()[0] ?? bundle.today;
  const meeting = {
    id: view.id,
    forum,
    title: view.title,
    whenText: view.statusText,
    near: nearWords(language, daysBetween(bundle.today, first)),
    placeText: view.placeText,
    stateText: view.summary,
  };
  // Its line says until when already.
  const due = { day: bundle.dates.fields.answerBy ?? first, dueText: null };
  return [
    { kind: 'answer-dates', dates: view.id, meeting, text: text(language, 'todo.answer-dates', { forum }), ...due },
  ];
}
