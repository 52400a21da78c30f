import { refuse } from '../../kernel/refusal.ts';
import type { Context } from '../../service/context.ts';
import type { Asks, ReminderTexts } from '../../service/matter.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { seatWords } from '../domain/document-of.ts';
import { hasApprovedAll } from '../domain/verify.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { minutesBundleOf, minutesReads } from './bundle.ts';
import { drawVerification } from './draw-verification.ts';

const REMINDER: ReminderTexts = {
  title: 'minutes.remind',
  silent: 'minutes.remind.silent',
  allAnswered: 'minutes.remind.all-verified',
  own: 'minutes.remind.own',
};

/** Of minutes that were sent, those are awaited who verify and have not approved all of it. */
export const MINUTES_ASKS: Asks<Context> = {
  reads: (id, loaded) => minutesReads(id, loaded),
  find: (id, loaded) => {
    const bundle = minutesBundleOf(loaded, id);
    const { sent, status, date } = bundle?.minutes ?? {};
    if (bundle === undefined || date === undefined) return undefined;
    const { forum, team, zone, people } = bundle.meeting;
    const awaited = status === 'for-verification';
    return {
      against: awaited ? undefined : refuse('refusal.minutes-not-awaited', { forum: forum.shortName }),
      silent: awaited ? silentVerifiers(bundle) : [],
      ...{ forum, zone, people, place: team?.status === 'connected' ? team.facts : null },
      reminder: REMINDER,
      lines: (language) => [
        text(language, 'minutes.todo.title', { forum: forum.shortName, date: `${dateWords(language, date)}.` }),
        sent ? text(language, 'minutes.todo.by', { date: dateWords(language, sent.dueBy) }) : '',
      ],
      page: { of: 'minutes', id },
    };
  },
  card: (id, loaded, reader, context) => {
    const bundle = minutesBundleOf(loaded, id);
    return bundle && drawVerification(bundle, reader, context);
  },
};

function silentVerifiers({ minutes, meeting }: MinutesBundle) {
  if (minutes === undefined) return [];
  return minutes.verifiers
    .filter(({ seat }) => !hasApprovedAll(minutes, seat))
    .map(({ seat, person }) => ({ who: seatWords(seat, meeting), persons: [person] }));
}
