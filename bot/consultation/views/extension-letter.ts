import type { LetterView } from '../../delivery/views/letter.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Consultation } from '../domain/state.ts';

export interface ExtensionReason {
  /** The cooperation's name, and the secretariat's. */
  cooperation: string;
  secretariat: string;
  /** The body that decides. */
  committee: string;
  /** Its last meeting on or before the sender's day: there is one, but not time enough before it. */
  tooSoon?: string;
  /** Its first meeting after the sender's day, if one is planned within the time that is asked for. */
  meeting?: string;
}

const day = (date: string) => dateWords('sv', date);

/** The letter that asks the sender for more time (*anstånd*), in Swedish: an authority reads it. */
export function extensionLetter(
  { fields }: Pick<Consultation, 'fields'>,
  until: string,
  reason: ExtensionReason,
): LetterView {
  const { title, sender, senderNumber, ownNumber, answerBy } = fields;
  const number = senderNumber ? ` (${senderNumber})` : '';
  const lines = [
    text('sv', 'letter.extension.to', { sender }),
    ...(senderNumber ? [text('sv', 'letter.extension.their-number', { number: senderNumber })] : []),
    ...(ownNumber ? [text('sv', 'letter.extension.our-number', { number: ownNumber })] : []),
    '',
    text('sv', 'letter.extension.ask', { title, until: day(until) }),
    ...(answerBy ? [text('sv', 'letter.extension.now', { date: day(answerBy) })] : []),
    '',
    whyOf(reason),
    '',
    text('sv', 'letter.extension.reply'),
    '',
    text('sv', 'letter.greeting'),
    reason.secretariat,
    reason.cooperation,
  ];
  return { subject: text('sv', 'letter.extension.subject', { title, number }), text: lines.join('\n') };
}

/** Only what the planned meetings say is said of them. */
function whyOf({ committee, tooSoon, meeting }: ExtensionReason): string {
  if (tooSoon === undefined) {
    return meeting
      ? text('sv', 'letter.extension.meeting', { committee, date: day(meeting) })
      : text('sv', 'letter.extension.no-meeting', { committee });
  }
  const after = meeting ? ` ${text('sv', 'letter.extension.after', { date: day(meeting) })}` : '';
  return text('sv', 'letter.extension.too-soon', { committee, date: day(tooSoon) }) + after;
}
