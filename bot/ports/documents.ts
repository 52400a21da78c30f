/** Files that people upload: kept under ids of our own, so that no name of theirs is ever a path. */
export interface Documents {
  /** An id that no file has had. */
  fresh(): string;
  /** Stores what comes, durably, before it answers with its size. Rejects with DocumentTooBig past `most` bytes, keeping nothing. Whether there is a file of no bytes is not said. */
  put(document: string, bytes: AsyncIterable<Uint8Array>, most: number): Promise<number>;
  /** Null: there is no such file (any more). */
  get(document: string): Promise<{ bytes: AsyncIterable<Uint8Array>; size: number } | null>;
  /** With what had come of one that was cut off. A file that is not there is no error. */
  remove(document: string): Promise<void>;
  /** Every file and when it came. */
  list(): Promise<{ document: string; at: Date }[]>;
}

export class DocumentTooBig extends Error {
  override name = 'DocumentTooBig';
}
