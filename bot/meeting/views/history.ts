import type { RecalledFact, RecalledOf } from '../../declared/fact.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MeetingView } from './view.ts';

/** A line of the journal, as far as the history needs it. */
export interface HappenedLine {
  /** Later lines have higher ones. */
  seq: number;
  at: Date;
  fact: RecalledFact;
}

/** The facts of which a meeting's history is told. */
export const HISTORY = [
  'imported',
  'meeting-planned',
  'meeting-changed',
  'notice-sent',
  'notice-changed',
  'meeting-cancelled',
  'approval-asked',
  'agenda-approved',
] as const;

type Happened = RecalledOf<(typeof HISTORY)[number]>;

/** What happened when, oldest first. A change that everybody was told of is told once. */
export function historyView(lines: readonly HappenedLine[], zone: string, language: Language): MeetingView['history'] {
  const told = new Set(lines.flatMap(({ fact, seq }) => (fact.type === 'notice-changed' ? seq : [])));
  const first = Math.min(...lines.map(({ seq }) => seq));
  return [...lines]
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.seq - b.seq)
    .flatMap(({ seq, fact, at }) =>
      isHappened(fact) && !(fact.type === 'meeting-changed' && told.has(seq + 1))
        ? [
            {
              at: at.toISOString(),
              atText: instantWords(language, at, zone),
              text: happened(fact, seq === first, language),
            },
          ]
        : [],
    );
}

function isHappened(fact: RecalledFact): fact is Happened {
  return HISTORY.some((type) => type === fact.type);
}

function happened(fact: Happened, first: boolean, language: Language): string {
  switch (fact.type) {
    case 'imported':
      return text(language, first ? 'history.imported' : 'history.imported-again');
    case 'meeting-changed':
      return text(language, 'history.changed-quietly');
    case 'meeting-planned':
      return text(language, 'history.planned');
    case 'notice-sent':
      return text(language, fact.revision > 1 ? 'history.notice-sent-again' : 'history.notice-sent');
    case 'notice-changed': {
      const said = fact.what.map((one) => text(language, `changed.${one}`)).join(', ');
      return text(language, fact.again ? 'history.changed-again' : 'history.changed', { what: said });
    }
    case 'meeting-cancelled':
      return text(language, 'history.cancelled', { reason: fact.words?.reason ?? text(language, 'history.cleared') });
    case 'approval-asked':
      return text(language, 'history.approval-asked');
    case 'agenda-approved':
      return text(language, fact.how === 'oral' ? 'history.approved-orally' : 'history.approved');
    default:
      return fact satisfies never;
  }
}
