import { timeWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Attendee, MinutesDocument } from '../domain/document.ts';
import type { Moment } from '../domain/presence.ts';

/** "Botkyrka, Kommundirektör: digitalt till ca kl. 10.00" */
export function attendeeWords(one: Attendee, document: MinutesDocument, language: Language): string {
  return `${[one.from, one.title].filter(Boolean).join(', ')}: ${presenceWords(one, document, language)}`;
}

/** "på plats, ordförande", "digitalt till ca kl. 10.00", "från punkt 3" */
export function presenceWords(one: Attendee, document: MinutesDocument, language: Language): string {
  const { how, since, until, office } = one;
  const words = [
    text(language, `minutes.presence.${how}`),
    since && momentWords('since', since, document, language),
    until && momentWords('until', until, document, language),
  ];
  const said = words.filter(Boolean).join(' ');
  return office ? `${said}, ${text(language, `minutes.office.${office}`)}` : said;
}

function momentWords(
  which: 'since' | 'until',
  { time, about, item }: Moment,
  { items }: MinutesDocument,
  language: Language,
) {
  const no = items.find(({ id }) => id === item)?.no;
  if (no !== undefined) return text(language, `minutes.${which}.item`, { no });
  if (time === undefined) return undefined;
  const at = timeWords(language, time);
  return text(language, about ? `minutes.${which}.about` : `minutes.${which}.time`, { at });
}
