import type { Hand } from './hand.ts';
import { drawn, text } from './words.ts';

/** A date that was found, with an answer that comes along to its meeting, and a question that was taken back. */
export async function askDates({ done, pressed }: Hand): Promise<void> {
  const proposals = [{ date: '2024-03-04', start: '09:00', end: '11:00' }, { date: '2024-03-05' }];
  const fields = { forum: 'lg', kind: 'extra', title: text('mötet'), mode: 'on-site', place: text('var'), proposals };
  await done({ do: 'ask-dates', id: 'dagar', fields });
  await done({ do: 'answer-dates', dates: 'dagar', answers: { d1: 'yes', d2: 'no' }, drawn: drawn() }, 'p-kd-salem');
  await pressed({ do: 'answer-dates', poll: 'dagar', drawn: drawn(), d1: 'if-need-be' }, 'p-kd-haninge');
  await done({ do: 'remind', about: { kind: 'dates', id: 'dagar' } });
  await done({ do: 'choose-date', dates: 'dagar', proposal: 'd1', meeting: 'lg-funnet' });
  await done({ do: 'ask-dates', id: 'inga-dagar', fields: { ...fields, mode: 'remote', place: undefined } });
  await done({ do: 'set-dates-deadline', dates: 'inga-dagar', answerBy: '2024-03-01' });
  await done({ do: 'close-dates', dates: 'inga-dagar' });
}
