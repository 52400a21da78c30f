import type { RoundBundle } from './bundle.ts';
import { fileViews } from './given-answer.ts';
import type { RoundDocumentView } from './view.ts';

/** What its file is called in addresses: a Round has one at the most. */
export const ROUND_DOCUMENT = 'document';

/** The document that a Round is about, for whoever sees the Round. */
export function documentView({ round }: Pick<RoundBundle, 'round'>): RoundDocumentView | undefined {
  const { document } = round.fields;
  if (document === undefined) return undefined;
  const { file } = round;
  return { ...document, ...(file ? { file: fileViews([{ ...file, id: ROUND_DOCUMENT }])[0] } : {}) };
}
