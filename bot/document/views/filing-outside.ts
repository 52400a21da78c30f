import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { FilingOf } from '../domain/filing.ts';

/** What lies otherwise in the library than it was filed, or did when the secretariat saw it. */
export function outsideLines(
  { paper, outside, settled }: FilingOf<'filed'>,
  language: Language,
  zone: string,
): string[] {
  if (outside === undefined) return settled ? [text(language, `filing.settled.${settled.what}`)] : [];
  const { what, name = '', folder = '', at } = outside;
  const when = instantWords(language, new Date(at), zone);
  if (what === 'secret' && paper.item === undefined) return [text(language, 'filing.outside.secret-in')];
  if (what === 'moved' && folder === '') return [text(language, 'filing.outside.moved-top', { when })];
  return [text(language, `filing.outside.${what}`, { name, folder, when })];
}
