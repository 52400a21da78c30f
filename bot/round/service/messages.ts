import { chatReads, inTheirChats } from '../../delivery/service/chats.ts';
import { mailTo } from '../../delivery/service/mail.ts';
import { holdersOn } from '../../kernel/asking/seats.ts';
import type { About } from '../../ports/matters.ts';
import type { Loaded, NewDelivery, Read } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { RoundBundle } from '../views/bundle.ts';
import { roundBundleOf } from './bundle.ts';
import { drawTold, mailText, type Told } from './draw.ts';

/** The accounts and chats of those who may have to be told what became of an answer. */
export function toldReads(id: string, loaded: Loaded, now: Date): Read[] {
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle === undefined) return [];
  const givers = [...bundle.contributions.values()].flatMap(({ person }) => person ?? []);
  const persons = [...new Set([...givers, ...holdersOn(bundle.seats, bundle.today)])].sort();
  return chatReads(persons, loaded);
}

interface Telling {
  about: About;
  bundle: RoundBundle;
  after: Loaded;
  context: Context;
}

/** Somebody is told in the chats they have with the bot; who has none is told by mail. */
export function tell(person: string, key: string, words: Told, telling: Telling): NewDelivery[] {
  const { about, bundle, after, context } = telling;
  const chats = inTheirChats(person, after, { key, about, draw: () => drawTold(words, bundle, context) });
  return chats.length > 0 ? chats : byMail(person, key, words, telling);
}

function byMail(person: string, key: string, words: Told, { about, bundle, context }: Telling): NewDelivery[] {
  const to = bundle.people.get(person)?.mail;
  if (to === undefined) return [];
  const mail = { subject: `${words.title}: ${bundle.round.fields.title}`, text: mailText(words, bundle, context) };
  return [mailTo({ key, to, about, recipient: person, mail })];
}
