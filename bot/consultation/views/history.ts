import type { RecalledFact, RecalledOf } from '../../declared/fact.ts';
import type { HappenedLine } from '../../meeting/views/history.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { partialDateWords } from './words.ts';

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
type Happened = RecalledOf<(typeof CONSULTATION_HISTORY)[number]>;

/** What was done when, oldest first. */
export function consultationHistory(lines: readonly HappenedLine[], zone: string, language: Language) {
  return [...lines]
    .sort((a, b) => a.seq - b.seq)
    .flatMap(({ fact, at }) =>
      isHappened(fact)
        ? [{ at: at.toISOString(), atText: instantWords(language, at, zone), text: happened(fact, language) }]
        : [],
    );
}

function isHappened(fact: RecalledFact): fact is Happened {
  return CONSULTATION_HISTORY.some((type) => type === fact.type);
}

function happened(fact: Happened, language: Language): string {
  const cleared = text(language, 'history.cleared');
  switch (fact.type) {
    case 'consultation-registered':
      return text(language, fact.imported ? 'history.consultation-imported' : 'history.consultation-registered');
    case 'consultation-annex-added':
      return text(language, 'history.consultation-annex-added', { title: fact.words?.title ?? cleared });
    case 'extension-asked':
    case 'extension-granted':
      return text(language, `history.${fact.type}`, { date: dateWords(language, fact.until) });
    case 'consultation-moved':
      return moved(fact, language);
    case 'consultation-declined':
      return text(language, 'history.consultation-declined', { reason: fact.words?.reason ?? cleared });
    case 'offices-told':
      return text(language, 'history.offices-told', { what: text(language, `consultation.told.${fact.what}`) });
    default:
      return text(language, `history.${fact.type}`);
  }
}

function moved({ stage, submitted }: RecalledOf<'consultation-moved'>, language: Language): string {
  const words = text(language, `consultation.stage.${stage}`);
  const date = submitted && stage === 'submitted' ? ` (${partialDateWords(language, submitted)})` : '';
  return text(language, 'history.consultation-moved', { stage: `${words}${date}` });
}
