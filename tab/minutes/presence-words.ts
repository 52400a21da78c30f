import type { Moment, Presence } from '../../bot/minutes/domain/presence.ts';
import type { Language } from '../../bot/texts/text.ts';
import { hourText } from '../shell/clock.ts';
import type { Say } from '../shell/say.ts';

interface Words {
  say: Say;
  language: Language;
  /** An item's number on the agenda as it was held; undefined: it is gone. */
  noOf: (item: string) => number | undefined;
}

/** "från ca 9.15, till punkt 6"; empty: the whole of it. */
export function hoursWords({ from, until }: Presence, words: Words): string {
  const { say } = words;
  const since = from && say('tab.write.fromWords', { when: momentWords(from, words) });
  const left = until && say('tab.write.untilWords', { when: momentWords(until, words) });
  return [since, left].filter(Boolean).join(', ');
}

function momentWords({ time, about, item }: Moment, { say, language, noOf }: Words): string {
  const no = item === undefined ? undefined : noOf(item);
  if (no !== undefined) return say('tab.write.itemWords', { no });
  const hour = hourText(time ?? '', language);
  return about ? say('tab.write.aboutWords', { time: hour }) : hour;
}
