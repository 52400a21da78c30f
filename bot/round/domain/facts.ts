import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { Id } from '../../kernel/named.ts';
import type { Answer, Way } from './answer-shape.ts';
import type { DraftFile } from './form.ts';
import type { Stance } from './stance.ts';
import type { Deadline, RoundFields, Visibility } from './state.ts';

/** What happens to a Round, to an answer, and to a draft; each line of the journal is one of these. */
export type RoundFact =
  | ({ type: 'round-asked'; kind: 'round'; id: Id; respondents: Id[] } & RoundParts)
  | {
      type: 'round-changed';
      kind: 'round';
      id: Id;
      answerBy?: Deadline;
      visibility?: Visibility;
      words?: { text: string };
    }
  | { type: 'round-closed'; kind: 'round'; id: Id }
  | { type: 'round-reopened'; kind: 'round'; id: Id; answerBy: Deadline }
  | RoundDocumentAdded
  | { type: 'memos-sent'; kind: 'round'; id: Id; document: boolean }
  | RoundAnswered
  | DraftKept
  | { type: 'draft-dropped'; kind: 'draft'; id: Id };

/** The document that the Round is about, as a file; another takes its place. */
export interface RoundDocumentAdded {
  type: 'round-document-added';
  kind: 'round';
  id: Id;
  file: Omit<StoredFile, 'name' | 'hash'>;
  words: Pick<StoredFile, 'name' | 'hash'>;
}

export type RoundWords = Pick<RoundFields, 'title' | 'text' | 'form' | 'document'>;

interface RoundParts {
  fields: Omit<RoundFields, keyof RoundWords>;
  words: RoundWords;
}

/** What is asked, as its fact keeps it. */
export function roundParts({ title, text, form, document, ...fields }: RoundFields): RoundParts {
  return { fields, words: { title, text, form, ...(document ? { document } : {}) } };
}

/** One version of a municipality's answer. */
export interface RoundAnswered {
  type: 'round-answered';
  kind: 'contribution';
  id: Id;
  round: Id;
  municipality: Id;
  version: number;
  stance: Stance;
  words: Omit<Answer, 'stance'>;
  person: Id | null;
  late: boolean;
  behalf?: { way: Way };
  overtook?: { version: number; person: Id | null };
  drawn: Id;
  received: number;
}

/** A draft is cleared and never a record: what it says is kept in its row alone, and is not there when the journal is read. */
export interface DraftKept {
  type: 'draft-kept';
  kind: 'draft';
  id: Id;
  round: Id;
  municipality: Id;
  edition: number;
  rowOnly: { answer: Answer; files: Record<string, DraftFile[]> };
  person: Id;
  tooLate?: { drawn: Id };
}
