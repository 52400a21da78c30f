import { CHANNEL_LANGUAGE } from '../../../forum/service/channel-reader.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { Silent } from '../../../kernel/asking/unanswered.ts';
import { localTime } from '../../../kernel/local-time.ts';
import type { Loaded } from '../../../ports/store.ts';
import { asSentence } from '../../../texts/as-sentence.ts';
import { timeWords } from '../../../texts/dates.ts';
import { type Language, text } from '../../../texts/text.ts';
import { askedBy, type Reader } from '../../../views/reader.ts';
import { aboutOf, mayRemind, toRemind } from '../../domain/remind.ts';
import type { RemindedOf } from '../../domain/reminded-of.ts';
import type { ReminderView } from '../../views/reminder.ts';
import { chatsOf } from '../chats.ts';
import { reminderWords } from '../draw-reminder.ts';
import { type Reminding, silentAmong } from '../reminding.ts';

/** What a reminder would say and do now. */
export function reminderView(
  about: RemindedOf,
  reminding: Reminding,
  loaded: Loaded,
  reader: Reader,
): Omit<ReminderView, 'sent'> {
  const { asked, setting } = reminding;
  const { language, now, actor } = reader;
  const not = mayRemind(asked, { ...askedBy(reader, rolesOf(actor, [], '')), ...setting, about });
  const silent = not === undefined ? silentAmong(asked.silent, toRemind(asked, setting)) : [];
  const said = doneText(about, reminding, language);
  const saidText =
    not === undefined || not === 'repeat'
      ? said
      : SAID.has(not.refused)
        ? text(language, not.refused, not.params)
        : said;
  if (silent.length === 0) return { count: 0, saidText, lines: [] };
  const words = reminderWords(asked, silent, CHANNEL_LANGUAGE, now);
  return {
    count: silent.length,
    saidText,
    lines: [
      text(language, 'reminder.says', { words: [words.title, ...words.lines].map(asSentence).join(' ') }),
      ...wayLines(silent, reminding, loaded, language),
    ],
  };
}

/** Why nobody is reminded, where the secretariat would wonder. */
const SAID: ReadonlySet<string> = new Set(['refusal.reminded-today', 'refusal.remind-no-way']);

/** Who was reminded of this today, and when. */
function doneText(about: RemindedOf, { asked, setting }: Reminding, language: Language): string | null {
  const of = aboutOf(about);
  const today = [...setting.reminded.values()].filter((one) => one.about === of);
  const first = today[0];
  if (first === undefined) return null;
  const names = silentAmong(
    asked.silent,
    today.map(({ person }) => person),
  )
    .map(({ who }) => who)
    .join(', ');
  return text(language, 'reminder.done', {
    time: timeWords(language, localTime(new Date(first.at), asked.zone)),
    names,
  });
}

function wayLines(silent: readonly Silent[], reminding: Reminding, loaded: Loaded, language: Language): string[] {
  const { asked, setting } = reminding;
  const persons = toRemind(asked, setting);
  const titles = (ids: readonly string[]) => ids.map((id) => asked.people.get(id)?.title ?? id).join(', ');
  const chatting = persons.filter((person) => chatsOf(person, loaded).length > 0);
  const vacant = asked.silent.filter((one) => one.persons.length === 0);
  const named = { names: silent.map(({ who }) => who).join(', '), forum: asked.forum.shortName };
  const other = [...setting.reminded.keys()];
  const lines = [
    text(language, asked.place ? 'reminder.channel' : 'reminder.no-channel', named),
    text(language, chatting.length > 0 ? 'reminder.chats' : 'reminder.no-chats', { who: titles(chatting) }),
    other.length > 0 ? text(language, 'reminder.not-again', { who: titles(other) }) : '',
    vacant.length > 0 ? text(language, 'reminder.vacant', { names: vacant.map(({ who }) => who).join(', ') }) : '',
    text(language, 'reminder.meanwhile'),
  ];
  return lines.filter((line) => line !== '');
}
