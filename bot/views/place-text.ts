import { type Language, text } from '../texts/text.ts';
import type { MeetingBundle } from './meeting-bundle.ts';

/** The place, or in words that it is not decided. */
export function placeText({ meeting: { definition } }: Pick<MeetingBundle, 'meeting'>, language: Language): string {
  if (definition.place !== undefined) return text(language, 'meeting.place', { place: definition.place });
  return text(language, definition.mode === 'remote' ? 'meeting.place-digital' : 'meeting.place-undecided');
}

/** Place and mode in one line, without saying the same twice. */
export function whereText(bundle: Pick<MeetingBundle, 'meeting'>, language: Language): string {
  const { place, mode } = bundle.meeting.definition;
  const where = placeText(bundle, language);
  const said = mode === 'undecided' || (mode === 'remote' && place === undefined);
  return said ? where : `${where} · ${text(language, `meeting.mode.${mode}`)}`;
}
