import type { StoredFile } from '../../document/domain/stored-file.ts';
import { fileWords } from '../../document/texts/kinds.ts';
import type { PersonDefinition } from '../../kernel/definition.ts';
import { type Language, text } from '../../texts/text.ts';
import { type AgendaItem, type Annex, itemWords } from '../domain/agenda-item.ts';
import type { AgendaItemView, AnnexView } from './view.ts';

/** The heading, or the neutral one of an item that is secret. */
export function headingWords(language: Language, { heading, secret }: Pick<AgendaItem, 'heading' | 'secret'>): string {
  return secret ? text(language, 'agenda.secret') : heading;
}

/** "Information", or nothing where the heading says it already. */
export function kindWords(language: Language, { heading, kind }: Pick<AgendaItem, 'heading' | 'kind'>): string {
  const said = text(language, `agenda.kind.${kind}`);
  return said.toLowerCase() === heading.toLowerCase() ? '' : said;
}

export function agendaItemView(
  item: AgendaItem,
  no: number,
  about: { meeting: string; people: ReadonlyMap<string, PersonDefinition>; added: boolean },
  language: Language,
): AgendaItemView {
  const { minutes, guests, secret } = item;
  const { presenter, proposal, background } = itemWords(item);
  // Who is called to a secret item can tell what it is about.
  const names = item.secret ? [] : guests.map((guest) => guestWords(about.people.get(guest)));
  return {
    id: item.id,
    no,
    heading: headingWords(language, item),
    kindText: kindWords(language, item),
    ...(presenter === undefined ? {} : { presenter }),
    ...(minutes === undefined ? {} : { minutesText: text(language, 'agenda.minutes', { minutes }) }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(background === undefined ? {} : { background }),
    ...(names.length > 0 ? { guestsText: text(language, 'agenda.guests', { names: names.join('; ') }) } : {}),
    ...(about.added ? { added: true as const } : {}),
    annexes: item.annexes
      .filter((annex) => !secret || annex.secret)
      .map((annex) => annexView(annex, about.meeting, language)),
  };
}

/** "trafikdirektör, Region Stockholm" */
export function guestWords(person: PersonDefinition | undefined): string {
  if (person === undefined) return '';
  return person.organisation === undefined ? person.title : `${person.title}, ${person.organisation}`;
}

export function annexView({ id, title, href, file, secret }: Annex, meeting: string, language: Language): AnnexView {
  if (secret) return { id, title: text(language, 'agenda.secret-annex') };
  return {
    id,
    title,
    ...(href === undefined ? {} : { href }),
    ...(file ? { file: `meetings/${meeting}/annexes/${id}`, fileText: fileText(file, language) } : {}),
  };
}

/** "Budget 2025 (PDF, 1,4 MB)" */
export function annexWords({ title, file, secret }: Annex, language: Language): string {
  if (secret) return text(language, 'agenda.secret-annex');
  return file ? `${title} (${fileText(file, language)})` : title;
}

/** "PDF, 1,4 MB" */
function fileText({ name, size }: StoredFile, language: Language): string {
  return fileWords(name, sizeWords(size, language));
}

/** "1,4 MB", "12 kB" */
function sizeWords(bytes: number, language: Language): string {
  const [number, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  const said = unit === 'MB' ? number.toFixed(1) : String(number);
  return `${language === 'sv' ? said.replace('.', ',') : said} ${unit}`;
}
