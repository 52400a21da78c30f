import { dateWords, monthWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Consultation, ConsultationFields } from '../domain/state.ts';

/** "fredag 1 mars 2024", "mars 2024" or "2024": as precisely as it is known. */
export function partialDateWords(language: Language, date: string): string {
  if (date.length === 10) return dateWords(language, date);
  return date.length === 7 ? `${monthWords(language, date).toLowerCase()} ${date.slice(0, 4)}` : date;
}

/** What is next: the days that are still awaited, or when it was done. */
export function daysText(consultation: Consultation, language: Language): string {
  const { stage, fields, answered, submitted } = consultation;
  const said = (key: Parameters<typeof text>[1], date: string | undefined) =>
    date === undefined ? [] : [text(language, key, { date: partialDateWords(language, date) })];
  if (stage === 'submitted' || stage === 'archived') {
    const done = [...said('consultation.submitted-on', submitted), ...said('consultation.answered-on', answered)];
    return done.length > 0 ? done.join(' ') : text(language, 'consultation.not-handed-in');
  }
  if (stage === 'declined') return text(language, 'consultation.declined');
  if (stage === 'expected') {
    const comes = said('consultation.comes', fields.received);
    return comes.length > 0 ? comes.join(' ') : text(language, 'consultation.comes-some-day');
  }
  const days = [...said('consultation.input-by', fields.inputBy), ...said('consultation.answer-by', fields.answerBy)];
  return days.length > 0 ? days.join(' ') : text(language, 'consultation.no-days');
}

/** The day that comes next of one that is under way: our own until the answers are compiled, then the sender's. */
export function nextDay({ stage, fields }: Consultation): string | undefined {
  const { inputBy, answerBy } = fields;
  return stage === 'for-decision' || stage === 'compiling' ? answerBy : (inputBy ?? answerBy);
}

/** The page's title: what comes next, in words; or what has been and is not done. */
export function headlineOf(consultation: Consultation, language: Language, today: string): string {
  const { stage, fields } = consultation;
  const { inputBy, answerBy } = fields;
  if (stage === 'expected' || stage === 'submitted' || stage === 'archived' || stage === 'declined') {
    return firstSentence(daysText(consultation, language));
  }
  if (inputBy !== undefined && nextDay(consultation) === inputBy && (answerBy === undefined || answerBy >= today)) {
    return inputHeadline(inputBy, answerBy, language, today);
  }
  if (answerBy === undefined) return text(language, `consultation.stage.${stage}`);
  const key = answerBy < today ? 'consultation.headline.late' : 'consultation.headline.answer';
  return text(language, key, { date: dateWords(language, answerBy) });
}

function inputHeadline(inputBy: string, answerBy: string | undefined, language: Language, today: string): string {
  const date = dateWords(language, inputBy);
  if (inputBy >= today) return text(language, 'consultation.headline.input', { date });
  if (answerBy === undefined) return text(language, 'consultation.headline.input-was', { date });
  const answer = dateWords(language, answerBy);
  return text(language, 'consultation.headline.input-late', { date, answer });
}

function firstSentence(words: string): string {
  return words.replace(/\.( .*)?$/s, '');
}

/** "Remittentens nummer: EX-1. Vårt diarienummer: SÖD 2024-3." */
export function numbersText({ senderNumber, ownNumber }: ConsultationFields, language: Language): string {
  const parts = [
    ...(senderNumber ? [text(language, 'consultation.sender-number', { number: senderNumber })] : []),
    ...(ownNumber ? [text(language, 'consultation.own-number', { number: ownNumber })] : []),
  ];
  return parts.join(' ');
}
