/** Files that people upload: kept under ids of our own, so that no name of theirs is ever a path. */
export interface Documents {
  /** Stores what comes, durably, before it answers. Rejects with DocumentTooBig past `most` bytes, keeping nothing. */
  put(bytes: AsyncIterable<Uint8Array>, most: number): Promise<{ document: string; size: number }>;
  /** Null: there is no such file (any more). */
  get(document: string): Promise<{ bytes: AsyncIterable<Uint8Array>; size: number } | null>;
  /** A file that is not there is no error. */
  remove(document: string): Promise<void>;
  /** Every file and when it came, for sweeping what no meeting names. */
  list(): Promise<{ document: string; at: Date }[]>;
}

export class DocumentTooBig extends Error {
  override name = 'DocumentTooBig';
}
