/** Files of an answer: those that are known by their ids, and a way to send more. */
export interface AnswerFiles {
  round: string;
  known: { id: string; name: string; size: number }[];
  /** Rejects where it does not work. */
  send(field: string, file: File, key: string, onPart: (part: number) => void): Promise<void>;
}
