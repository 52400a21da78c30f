import type { Point } from '../../bot/minutes/domain/points.ts';
import type { Language } from '../../bot/texts/text.ts';
import { dayText } from '../shell/clock.ts';
import type { Say } from '../shell/say.ts';

interface Words {
  say: Say;
  language: Language;
  /** "Haninge" */
  seatOf: (seat: string) => string;
  /** "Samarbetskommittén" */
  forumOf: (forum: string) => string;
}

/** What was clarified about a decision or an assignment, in one line; empty: nothing was. */
export function pointWords({ detail }: Point, { say, language, seatOf, forumOf }: Words): string {
  if (!detail) return '';
  const {
    plain,
    agreement,
    dissents = [],
    forward,
    owners = [],
    everyone,
    secretariat,
    due,
    dueBasis,
    reportTo,
  } = detail;
  const seats = (ids: string[]) => ids.map(seatOf).join(', ');
  const date = dayText(forward?.date ?? '', language);
  const to = forward && { forum: forumOf(forward.forum), date };
  return [
    plain && say('tab.write.said.plain'),
    agreement && say('tab.write.said.agreement', { text: agreement }),
    dissents.length > 0 && say('tab.write.said.dissents', { who: seats(dissents) }),
    to && say(date ? 'tab.write.said.forwardOn' : 'tab.write.said.forward', to),
    forward?.purpose,
    forward?.condition && say('tab.write.said.condition', { text: forward.condition }),
    everyone && say('tab.write.owners.everyone'),
    secretariat && say('tab.write.owners.secretariat'),
    seats(owners),
    due && say('tab.write.said.due', { date: dayText(due, language) }),
    dueBasis,
    reportTo && say('tab.write.said.reportTo', { text: reportTo }),
  ]
    .filter(Boolean)
    .join(' · ');
}
