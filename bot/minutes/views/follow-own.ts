import type { MeetingTime } from '../../kernel/definition.ts';
import { dateWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { aroundOf } from '../domain/around.ts';
import { isLocked } from '../domain/setting.ts';
import type { MinutesBundle } from './bundle.ts';
import type { Others } from './others.ts';
import type { FollowPartView } from './view.ts';

/** What is taken in is written in the minutes' own language. */
export const SAID_IN: Language = 'sv';

/** "fredag 22 mars 2024 kl. 9.00–11.30, Kommunhuset" */
export function placed(when: MeetingTime, place: string | undefined): string {
  return [whenWords(SAID_IN, when), place].filter(Boolean).join(', ');
}

/** The minutes of the body's meeting before: that they are placed on file, or what they wait for, and older ones that wait. */
export function previousPart({ meeting: self }: MinutesBundle, others: Others, { language }: Reader): FollowPartView {
  const { before } = aroundOf(self.forum.id, others.meetings, { id: self.id, meeting: self.meeting });
  const [last, ...older] = before;
  if (last === undefined) return part({ notes: [text(language, 'follow.previous.first')] });
  const year = self.meeting.definition.when.date.slice(0, 4);
  const day = (date: string, said: Language) => withoutWeekday(dateWords(said, date, { year: !date.startsWith(year) }));
  const dayOf = (one: typeof last, said: Language) => day(one.meeting.definition.when.date, said);
  const kept = others.minutes.get(last.id);
  const open = older.filter((one) => {
    const minutes = others.minutes.get(one.id);
    return minutes !== undefined && !isLocked(minutes);
  });
  const statusOf = (id: string) => text(language, `minutes.status.${others.minutes.get(id)?.status ?? 'none'}`);
  return part({
    lines: kept ? [text(SAID_IN, `follow.previous.${kept.kind}.${kept.status}`, { day: dayOf(last, SAID_IN) })] : [],
    notes: kept ? [] : [text(language, 'follow.previous.none', { day: dayOf(last, language) })],
    links: [...(kept ? [last] : []), ...open].map((one) => ({
      meeting: one.id,
      text: text(language, 'follow.previous.open', { day: dayOf(one, language), status: statusOf(one.id) }),
    })),
  });
}

/** "16 februari": whoever reads minutes knows the weekday no better by it. */
function withoutWeekday(said: string): string {
  return said.replace(/^\p{L}+ /u, '');
}

/** When the body meets next, as far as it is known. */
export function nextPart({ next }: MinutesBundle, { language }: Reader): FollowPartView {
  if (next === undefined) return part({ notes: [text(language, 'follow.next-unknown')] });
  const { place, ...when } = next;
  return part({ lines: [text(SAID_IN, 'follow.next-meeting', { when: placed(when, place) })] });
}

function part(some: Partial<FollowPartView>): FollowPartView {
  return { heading: '', lines: [], notes: [], links: [], ...some };
}
