import type { CommandOf } from '../../../declared/decide.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded, Lock } from '../../../ports/store.ts';
import { askedAnywhere } from '../../../service/asked.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { chooseDate } from '../../domain/choose.ts';
import { datesAnswerId } from '../../domain/state.ts';
import { datesBundleOf, datesReads } from '../bundle.ts';
import { datesUpdate } from '../deliveries.ts';

/** One commit: the date, the planned meeting and the answers that are carried over to it. */
export function chooseDateTask(command: CommandOf<'choose-date'>, { now }: Means): Task {
  const id = command.dates;
  return {
    reads: (loaded) => [{ kind: 'meeting', ids: [command.meeting] }, ...datesReads(id, loaded, { people: false })],
    locks: (loaded) => [
      { kind: 'date-poll', id, mode: 'update' },
      { kind: 'meeting', id: command.meeting, mode: 'update' },
      ...answerLocks(loaded, id, now),
    ],
    decide: (loaded, by) => {
      const bundle = datesBundleOf(loaded, id, now);
      if (bundle === undefined) return refuse('refusal.unknown-dates');
      const existing = loaded.get('meeting', command.meeting)?.state;
      return chooseDate(bundle.dates, command, { ...bundle, ...askedAnywhere(by, now), existing });
    },
    consequences: (_facts, after) => ({
      deliveries: datesUpdate(id, after, now),
      withdraw: [{ kind: 'dates', id }],
      redraw: [{ matter: { kind: 'dates', id }, roles: ['reminder'] }],
    }),
  };
}

/**
 * Every seat's answer, given or not: who answers holds the question shared, so once it is ours no answer is under way,
 * and these are read anew after that. Without it an answer acknowledged just now could be missing from the meeting.
 */
function answerLocks(loaded: Loaded, id: string, now: Date): Lock[] {
  const seats = datesBundleOf(loaded, id, now)?.seats ?? [];
  return seats.map((seat) => ({ kind: 'poll-answer', id: datesAnswerId(id, seat.id), mode: 'share' }));
}
