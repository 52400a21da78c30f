import { shortForm } from '../../kernel/asking/short-form.ts';
import type { About, MatterRef } from '../../ports/matters.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { RemindedFact } from '../domain/facts.ts';
import { aboutOf } from '../domain/remind.ts';
import type { RemindedOf } from '../domain/reminded-of.ts';
import { postIn } from './channel-post.ts';
import { inTheirChats } from './chats.ts';
import { drawOwnReminder, drawReminder } from './draw-reminder.ts';
import { type Reminding, remindingOf, silentAmong } from './reminding.ts';

/** What leaves when some are reminded: a post in the body's channel that names them, and a card to each who has a chat. */
export function reminderDeliveries(
  about: RemindedOf,
  facts: readonly RemindedFact[],
  after: Loaded,
  context: Context,
  now: Date,
): NewDelivery[] {
  const reminding = remindingOf(about, after, now, context.matters);
  if (reminding === undefined) return [];
  const persons = facts.map(({ person }) => person);
  const key = `reminder:${aboutOf(about)}:${reminding.setting.day}:${shortForm(persons.join(' '))}`;
  const from = { about, key, reminding, context, now };
  return [...inChannel(persons, from), ...persons.flatMap((person) => toPerson(person, after, from))];
}

interface From {
  about: RemindedOf;
  key: string;
  reminding: Reminding;
  context: Context;
  now: Date;
}

function inChannel(persons: string[], { key, reminding: { asked, matter }, context, now }: From): NewDelivery[] {
  if (asked.place === null) return [];
  const { channel, serviceUrl } = asked.place;
  const message = drawReminder(asked, silentAmong(asked.silent, persons), context, now);
  return [postIn({ serviceUrl, channel, about: aboutReminder(matter) }, key, message, persons)];
}

function toPerson(person: string, after: Loaded, { about, key, reminding, context, now }: From): NewDelivery[] {
  const { asked } = reminding;
  const { language = 'sv' } = asked.people.get(person) ?? {};
  return inTheirChats(person, after, {
    key,
    about: aboutReminder(reminding.matter),
    draw: (account) =>
      drawOwnReminder(about, { id: person, account, language, begins: asked.reminder.own }, after, context, now),
  });
}

function aboutReminder(matter: MatterRef): About {
  return { matter, role: 'reminder', standsFor: [] };
}
