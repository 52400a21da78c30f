import { ledBy } from '../../cards/parts.ts';
import { chatCard } from '../../forum/cards/chat.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { Silent } from '../../kernel/asking/unanswered.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { AskedOf } from '../../service/matter.ts';
import { type Language, type TextKey, text } from '../../texts/text.ts';
import type { RemindedOf } from '../domain/reminded-of.ts';
import { asksOf } from './reminding.ts';

/** What the post says: what is wanted, of what, until when, and of whom. */
export function reminderWords(
  asked: AskedOf,
  silent: readonly Silent[],
  language: Language,
  now: Date,
): { title: string; lines: string[] } {
  const [what = '', until = ''] = asked.lines(language, now);
  const lines = asked.against
    ? [what, text(language, 'reminder.over')]
    : [what, until, silentText(asked, silent, language)];
  return { title: text(language, asked.reminder.title), lines: lines.filter((line) => line !== '') };
}

function silentText({ reminder }: AskedOf, silent: readonly Silent[], language: Language): string {
  if (silent.length === 0) return text(language, reminder.allAnswered);
  return text(language, reminder.silent, { names: silent.map(({ who }) => who).join(', ') });
}

/** The reminder in the body's channel, which names those who have not answered. */
export function drawReminder(
  asked: AskedOf,
  silent: readonly Silent[],
  { links }: Pick<Context, 'links'>,
  now: Date,
): Drawn {
  const { title, lines } = reminderWords(asked, silent, CHANNEL_LANGUAGE, now);
  const href = links[asked.page.of](asked.page.id, asked.place?.channel);
  return { summary: title, card: chatCard(title, lines, href, CHANNEL_LANGUAGE) };
}

/** Somebody's own card of what they have not answered, on which they do. `begins`: how, where they have not, still. */
export function drawOwnReminder(
  about: RemindedOf,
  person: { id: string; account: string; language: Language; begins: TextKey | undefined },
  loaded: Loaded,
  context: Context,
  now: Date,
): Drawn | undefined {
  const { id, account, language, begins } = person;
  const actor = { kind: 'account', account, person: id, secretariat: false } as const;
  const reader = { actor, language, now, drawn: newDrawing(context) };
  const own = asksOf(about, context.matters)?.card(about.id, loaded, reader, context);
  if (own === undefined || begins === undefined) return own;
  const line = text(language, begins);
  return { summary: `${line} ${own.summary}`, card: ledBy(own.card, line) };
}
