import { datesBundles } from '../../dates/service/bundle.ts';
import { datesToSettle } from '../../dates/views/to-settle.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import type { Loaded } from '../../ports/store.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import { roundToSteer } from '../../round/views/todo.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { type DueView, inDueOrder } from '../views/due.ts';
import { dueConsultations } from './due-consultations.ts';
import { dueMeeting } from './due-meetings.ts';
import { dueMinutes } from './minutes.ts';

/** Everything with a day that waits for the secretariat, what is late first. */
export function dueLines(
  loaded: Loaded,
  { coming, held }: { coming: readonly MeetingBundle[]; held: readonly MeetingBundle[] },
  rounds: readonly RoundBundle[],
  reader: Reader,
  today: string,
): DueView[] {
  return inDueOrder([
    ...coming.flatMap((bundle) => dueMeeting(bundle, reader, today)),
    ...rounds.flatMap((bundle) => dueRound(bundle, reader)),
    ...datesBundles(loaded, reader.now).flatMap((bundle) => dueDates(bundle, reader)),
    ...dueMinutes(loaded, held, reader),
    ...dueConsultations(loaded, reader.language, today),
  ]);
}

function dueRound(bundle: RoundBundle, reader: Reader): DueView[] {
  return roundToSteer(bundle, reader).map(({ id, title, forum, status, overdue, near, deadlineText, ...said }) => {
    const { summary, who, registeredText } = said;
    const when = { date: deadlineText, near };
    const until = text(reader.language, overdue ? 'todo.round-over' : 'round.to-steer.open', when);
    const open = status === 'open';
    const [first = '', ...rest] = who;
    return {
      about: { kind: 'round' as const, id },
      title: `${title} (${forum})`,
      text: open ? registeredText || until : first,
      more: open ? [...(bundle.purpose.planned ? [`${summary}.`] : []), ...who] : rest,
      day: bundle.round.fields.answerBy.date,
      overdue,
    };
  });
}

function dueDates(bundle: Parameters<typeof datesToSettle>[0], reader: Reader): DueView[] {
  return datesToSettle(bundle, reader).map(({ id, title, ...rest }) => ({
    about: { kind: 'dates' as const, id },
    title: `${title} (${bundle.forum.shortName})`,
    more: [],
    ...rest,
  }));
}
