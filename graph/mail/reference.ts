import { createHash } from 'node:crypto';

/**
 * A property of our own on each mail. Graph filters on such a one in drafts and in what was sent, and on neither a header of
 * ours nor a category: https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get
 * The id never changes: what was sent long ago is found by it.
 */
export const REFERENCE = 'String {7f0a4a3c-5d1e-4f0b-9c55-2d0f6b1d8e41} Name SamverkanReference';

/** The reference as the mail carries it: of one length, and with nothing in it that a filter would have to escape. */
export function markOf(reference: string): string {
  return createHash('sha256').update(reference).digest('hex');
}

export function markedWith(reference: string): string {
  return `singleValueExtendedProperties/Any(ep: ep/id eq '${REFERENCE}' and ep/value eq '${markOf(reference)}')`;
}
