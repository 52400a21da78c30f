import type { Consultation } from '../domain/consultation/consultation.ts';
import { dateWords } from '../texts/dates.ts';
import { text } from '../texts/text.ts';
import type { LetterView } from './consultation-view.ts';

export interface ExtensionReason {
  /** The cooperation's name, and the secretariat's. */
  cooperation: string;
  secretariat: string;
  /** The body that decides, and its first meeting that can, if one is planned. */
  committee: string;
  meeting?: string;
}

/** The letter that asks the sender for more time (*anstånd*), in Swedish: an authority reads it. */
export function extensionLetter(
  { fields }: Pick<Consultation, 'fields'>,
  until: string,
  { cooperation, secretariat, committee, meeting }: ExtensionReason,
): LetterView {
  const { title, sender, senderNumber, ownNumber, answerBy } = fields;
  const day = (date: string) => dateWords('sv', date);
  const number = senderNumber ? ` (${senderNumber})` : '';
  const why = meeting
    ? text('sv', 'letter.extension.meeting', { committee, date: day(meeting) })
    : text('sv', 'letter.extension.no-meeting', { committee });
  const lines = [
    text('sv', 'letter.extension.to', { sender }),
    ...(senderNumber ? [text('sv', 'letter.extension.their-number', { number: senderNumber })] : []),
    ...(ownNumber ? [text('sv', 'letter.extension.our-number', { number: ownNumber })] : []),
    '',
    text('sv', 'letter.extension.ask', { title, until: day(until) }),
    ...(answerBy ? [text('sv', 'letter.extension.now', { date: day(answerBy) })] : []),
    '',
    why,
    '',
    text('sv', 'letter.extension.reply'),
    '',
    text('sv', 'letter.greeting'),
    secretariat,
    cooperation,
  ];
  return { subject: text('sv', 'letter.extension.subject', { title, number }), text: lines.join('\n') };
}
