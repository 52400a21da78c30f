import type { MeetingMode } from '../../kernel/definition.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MeetingBundle } from './bundle.ts';

interface Where {
  place?: string;
  mode: MeetingMode;
}

/** The place, or in words that it is not decided. */
export function placeText({ meeting }: Pick<MeetingBundle, 'meeting'>, language: Language): string {
  return placeWords(meeting.definition, language);
}

function placeWords({ place, mode }: Where, language: Language): string {
  if (place !== undefined) return text(language, 'meeting.place', { place });
  return text(language, mode === 'remote' ? 'meeting.place-digital' : 'meeting.place-undecided');
}

/** Place and mode in one line, without saying the same twice. */
export function whereText({ meeting }: Pick<MeetingBundle, 'meeting'>, language: Language): string {
  return whereWords(meeting.definition, language);
}

export function whereWords(fields: Where, language: Language): string {
  const { place, mode } = fields;
  const where = placeWords(fields, language);
  const said = mode === 'undecided' || (mode === 'remote' && place === undefined);
  return said ? where : `${where} · ${text(language, `meeting.mode.${mode}`)}`;
}
