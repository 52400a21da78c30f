import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { Answer, Way } from './answer-shape.ts';
import type { DraftFile } from './form.ts';
import type { Deadline, RoundFields, Visibility } from './state.ts';

/** Everything one can ask about a Round. `municipality` names one's own where somebody has seats for several. */
export type RoundCommand =
  | { do: 'ask-round'; id: string; fields: RoundFields }
  | { do: 'change-round'; round: string; answerBy?: Deadline; visibility?: Visibility; text?: string }
  /** `seen`: the version of the municipality's answer that the giver saw, 0: none. `edition`: of the draft it was written on. */
  | {
      do: 'answer-round';
      round: string;
      answer: Answer;
      drawn: string;
      seen?: number;
      edition?: number;
      municipality?: string;
    }
  /** `edition`: the draft's that was read, 0: none. `over`: what a colleague wrote meanwhile may be replaced. */
  | { do: 'keep-draft'; round: string; answer: Answer; edition: number; municipality?: string; over?: boolean }
  /** The file is stored already. It stands in the municipality's draft until an answer names it. */
  | { do: 'add-answer-file'; round: string; field: string; file: DraftFile; municipality?: string }
  | { do: 'drop-draft'; round: string; municipality?: string }
  /** By the secretariat, for the municipality; `person`: who gave it, if a seat holder did. */
  | {
      do: 'answer-on-behalf';
      round: string;
      municipality: string;
      person?: string;
      way: Way;
      answer: Answer;
      drawn: string;
      seen?: number;
    }
  /** The file is stored already. */
  | { do: 'add-round-document'; round: string; file: StoredFile }
  /** `document`: each office gets the document itself too, in a mail of its own. */
  | { do: 'send-memos'; round: string; document: boolean }
  | { do: 'close-round'; round: string }
  | { do: 'reopen-round'; round: string; answerBy: Deadline };
