import type { LetterView } from '../../delivery/views/letter.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Consultation, ToldWhat } from '../domain/state.ts';
import { numbersText, partialDateWords } from './words.ts';

export interface OfficeLetterNames {
  cooperation: string;
  secretariat: string;
  /** The body that answers. */
  forum: string;
  /** The committee's meeting that decides, where one is planned in time. */
  decision?: { committee: string; date: string };
}

/** What a municipality's office is told, in Swedish: that a consultation comes, or its timetable. No papers. */
export function officeLetter(
  { fields }: Pick<Consultation, 'fields'>,
  what: ToldWhat,
  { cooperation, secretariat, forum, decision }: OfficeLetterNames,
): LetterView {
  const { title, sender, received, answerBy, inputBy, standing, route } = fields;
  // Where there is no joint text, none is promised.
  const ours = standing !== 'each-municipality' && route !== 'watch';
  const numbers = numbersText(fields, 'sv');
  const comes = received
    ? text('sv', 'letter.office.comes', { date: partialDateWords('sv', received) })
    : text('sv', 'letter.office.comes-soon');
  const lines = [
    text('sv', 'letter.office.hello'),
    '',
    text('sv', `letter.office.${what}`, { title, sender }),
    ...(numbers ? [numbers] : []),
    text('sv', 'letter.office.standing', { standing: text('sv', `consultation.standing.${standing}`), forum }),
    '',
    ...(what === 'coming' ? [comes] : []),
    ...(inputBy ? [text('sv', 'consultation.input-by', { date: dateWords('sv', inputBy) })] : []),
    ...(decision ? [text('sv', 'letter.office.decision', { ...decision, date: dateWords('sv', decision.date) })] : []),
    ...(answerBy ? [text('sv', 'consultation.answer-by', { date: dateWords('sv', answerBy) })] : []),
    '',
    [...(ours ? [text('sv', 'letter.office.later')] : []), text('sv', 'letter.office.no-reply')].join(' '),
    '',
    text('sv', 'letter.greeting'),
    secretariat,
    cooperation,
  ];
  return { subject: text('sv', `letter.office.${what}-subject`, { title }), text: lines.join('\n') };
}
