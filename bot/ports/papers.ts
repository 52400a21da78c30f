import type { Refusal } from '../kernel/refusal.ts';
import type { Paper } from '../papers/paper.ts';
import type { FormPaper } from '../round/views/form-paper.ts';
import type { RoundTable } from '../round/views/table.ts';
import type { Language } from '../texts/text.ts';

/** A paper by its name, and all that it is made of: plain data, the same for everybody who may have it. */
export type PaperJob = (({ paper: 'round-form'; view: FormPaper } | RoundSheet) & OfRound) | DocumentJob;

/** A paper part by part, as a file. */
interface DocumentJob {
  paper: 'document';
  kind: 'pdf';
  content: Paper;
}

type RoundSheet = { paper: 'round-sheet'; kind: 'xlsx' | 'csv'; table: RoundTable };

interface OfRound {
  /** The address of the Round's page. */
  page: string;
  language: Language;
}

/** Papers that are made when somebody asks for them: one at a time, beside those who are answered. */
export interface Papers {
  /**
   * Who asks for the same paper soon after gets the one that was made. Refused where it takes more time or memory than
   * a paper may; rejects when it can't be made, or not any more.
   */
  make(job: PaperJob): Promise<Uint8Array | Refusal>;
  /** Breaks off what is being made; that and what waits reject. */
  stop(): Promise<void>;
}
