import type { Stage } from '../domain/consultation/consultation.ts';
import { dateWords, instantWords } from '../texts/dates.ts';
import { type Language, text } from '../texts/text.ts';
import { partialDateWords } from './consultation-words.ts';
import type { HappenedLine } from './history-view.ts';

/** The facts of which a consultation's history is told: all of them. */
export const CONSULTATION_HISTORY = [
  'consultation-registered',
  'consultation-changed',
  'consultation-annex-added',
  'consultation-annex-removed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'consultation-moved',
  'consultation-declined',
  'offices-told',
] as const;
type Happened = (typeof CONSULTATION_HISTORY)[number];

/** What was done when, oldest first. */
export function consultationHistory(lines: readonly HappenedLine[], zone: string, language: Language) {
  return [...lines]
    .sort((a, b) => a.seq - b.seq)
    .map(({ type, data, at }) => ({
      at: at.toISOString(),
      atText: instantWords(language, at, zone),
      text: happened(type as Happened, data as Record<string, unknown>, language),
    }));
}

function happened(type: Happened, data: Record<string, unknown>, language: Language): string {
  if (type === 'consultation-moved') {
    const { stage, submitted } = data as { stage: Stage; submitted?: string };
    const words = text(language, `consultation.stage.${stage}`);
    const date = submitted && stage === 'submitted' ? ` (${partialDateWords(language, submitted)})` : '';
    return text(language, 'history.consultation-moved', { stage: `${words}${date}` });
  }
  if (type === 'extension-asked' || type === 'extension-granted') {
    return text(language, `history.${type}`, { date: dateWords(language, String(data.until)) });
  }
  if (type === 'consultation-declined')
    return text(language, 'history.consultation-declined', { reason: String(data.reason) });
  if (type === 'offices-told') {
    return text(language, 'history.offices-told', {
      what: text(language, `consultation.told.${data.what as 'coming'}`),
    });
  }
  if (type === 'consultation-annex-added') {
    const { title } = data.annex as { title: string };
    return text(language, 'history.consultation-annex-added', { title });
  }
  if (type === 'consultation-registered' && data.imported) return text(language, 'history.consultation-imported');
  return text(language, `history.${type}`);
}
