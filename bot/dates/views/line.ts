import { daysBetween } from '../../kernel/local-time.ts';
import type { TodoItemView } from '../../meeting/views/line-view.ts';
import { nearWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { PollBundle } from './bundle.ts';
import type { PollLineView } from './line-view.ts';
import { pollView } from './page.ts';
import type { PollView } from './view.ts';

/** Date questions as lines of a list: the open ones first, the latest asked first. */
export function pollLines(bundles: readonly PollBundle[], reader: Reader): PollLineView[] {
  const latest = [...bundles].sort((a, b) => (a.poll.askedAt < b.poll.askedAt ? 1 : -1));
  const lines = latest.map((bundle) => pollLine(pollView(bundle, reader)));
  return [...lines.filter((line) => line.open), ...lines.filter((line) => !line.open)];
}

function pollLine(view: PollView): PollLineView {
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
function isWaiting({ mine }: PollView): boolean {
  return mine?.open === true && Object.keys(mine.answers).length === 0;
}

/** What a date question is in *Att göra* of somebody who has not answered; nothing when they have. */
export function datesToAnswer(bundle: PollBundle, reader: Reader): TodoItemView[] {
  const view = pollView(bundle, reader);
  if (!isWaiting(view)) return [];
  const { language } = reader;
  const forum = view.forum.shortName;
  const first =
    [...bundle.poll.fields.proposals]
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
  return [{ kind: 'answer-dates', poll: view.id, meeting, text: text(language, 'todo.answer-dates', { forum }) }];
}
