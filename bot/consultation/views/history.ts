import type { RecalledFact, RecalledOf } from '../../declared/fact.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { HappenedLine } from '../../meeting/views/history.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { HappenedView } from './view.ts';
import { partialDateWords } from './words.ts';

/** The facts of which a consultation's history is told: all of them. */
export const CONSULTATION_HISTORY = [
  'consultation-registered',
  'consultation-changed',
  'consultation-annex-added',
  'consultation-annex-renamed',
  'consultation-annex-moved',
  'consultation-annex-removed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'consultation-moved',
  'consultation-declined',
  'extension-undone',
  'offices-told',
  'consultation-removed',
] as const;
type Happened = RecalledOf<(typeof CONSULTATION_HISTORY)[number]>;

/** A line as it is told; `times`: so many were alike. */
interface Told {
  fact: Happened;
  at: Date;
  times: number;
  /** Somebody thought better of it. */
  undone?: true;
}

/** What was done when, oldest first. What somebody thought better of is one line, and so is what they did over and over in a day. */
export function consultationHistory(lines: readonly HappenedLine[], zone: string, language: Language): HappenedView[] {
  return foldedFrom(lines, zone).map((one) => ({
    at: one.at.toISOString(),
    atText: instantWords(language, one.at, zone),
    text: toldText(one, language),
  }));
}

/** When more time was asked for, and until when; what was undone is not there. */
export function askingsFor(lines: readonly HappenedLine[]): { at: Date; until: string }[] {
  return foldedFrom(lines, 'UTC').flatMap(({ fact, at, undone }) =>
    fact.type === 'extension-asked' && !undone ? [{ at, until: fact.until }] : [],
  );
}

function foldedFrom(lines: readonly HappenedLine[], zone: string): Told[] {
  const told: Told[] = [];
  for (const { fact, at } of [...lines].sort((a, b) => a.seq - b.seq)) {
    if (!isHappened(fact)) continue;
    const sameDay = (one: Told) => localDate(at, zone) === localDate(one.at, zone);
    const back = told.findLast((one) => !one.undone && takesBack(fact, one.fact) && (isUndoing(fact) || sameDay(one)));
    const last = told.at(-1);
    if (back) Object.assign(back, { at, undone: true });
    else if (last && isAlike(fact, last.fact) && sameDay(last))
      Object.assign(last, { fact, at, times: last.times + 1 });
    else told.push({ fact, at, times: 1 });
  }
  return told.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function isUndoing({ type }: Happened): boolean {
  return type === 'extension-undone';
}

function takesBack(fact: Happened, earlier: Happened): boolean {
  if (isUndoing(fact)) return earlier.type === 'extension-asked';
  return (
    fact.type === 'consultation-annex-removed' &&
    earlier.type === 'consultation-annex-added' &&
    earlier.annex.id === fact.annex
  );
}

const OVER_AND_OVER = ['consultation-changed', 'consultation-moved', 'consultation-annex-moved'] as const;

function isAlike({ type }: Happened, earlier: Happened): boolean {
  return type === earlier.type && OVER_AND_OVER.some((one) => one === type);
}

function isHappened(fact: RecalledFact): fact is Happened {
  return CONSULTATION_HISTORY.some((type) => type === fact.type);
}

function toldText({ fact, times, undone }: Told, language: Language): string {
  const said = happened(fact, language);
  if (undone) return text(language, 'history.undone', { said });
  return times > 1 && fact.type === 'consultation-changed'
    ? text(language, 'history.consultation-changed-often', { count: times })
    : said;
}

function happened(fact: Happened, language: Language): string {
  const cleared = text(language, 'history.cleared');
  switch (fact.type) {
    case 'consultation-registered':
      return text(language, fact.imported ? 'history.consultation-imported' : 'history.consultation-registered');
    case 'consultation-annex-added':
    case 'consultation-annex-renamed':
      return text(language, `history.${fact.type}`, { title: fact.words?.title ?? cleared });
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
