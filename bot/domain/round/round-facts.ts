import type { Answer, Stance, Way } from './answer.ts';
import type { AnswerFile } from './form.ts';
import type { Deadline, RoundFields, Visibility } from './round.ts';

/** What happens to a Round, to an answer, and to a draft; each line of the journal is one of these. */
export type RoundFact =
  | { type: 'round-asked'; kind: 'round'; id: string; fields: RoundFields; respondents: string[] }
  | {
      type: 'round-changed';
      kind: 'round';
      id: string;
      answerBy?: Deadline;
      visibility?: Visibility;
      text?: string;
    }
  | { type: 'round-closed'; kind: 'round'; id: string }
  | { type: 'round-reopened'; kind: 'round'; id: string; answerBy: Deadline }
  | RoundAnswered
  | DraftKept
  | { type: 'draft-dropped'; kind: 'draft'; id: string };

/** One version of a municipality's answer. What people wrote stands in a content row that can be disposed of. */
export interface RoundAnswered {
  type: 'round-answered';
  kind: 'contribution';
  id: string;
  round: string;
  municipality: string;
  version: number;
  stance: Stance;
  words: Omit<Answer, 'stance'>;
  person: string | null;
  late: boolean;
  behalf?: { way: Way };
  overtook?: { version: number; person: string | null };
  drawn: string;
  received: number;
}

/** A draft is cleared and never a record: its words are kept in its row alone. */
export interface DraftKept {
  type: 'draft-kept';
  kind: 'draft';
  id: string;
  round: string;
  municipality: string;
  edition: number;
  answer: Answer;
  files: Record<string, AnswerFile[]>;
  person: string;
  tooLate?: { drawn: string };
}

/** The content row of one version's words. */
export function answerWordsId(round: string, municipality: string, version: number | string): string {
  return `answer:${round}/${municipality}/${version}`;
}
