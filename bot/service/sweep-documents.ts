import { lift } from '../domain/lift.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { KeptAnnex } from '../domain/meeting/meeting-facts.ts';
import { errorLine } from '../ports/error-line.ts';
import type { JournalLine, Row } from '../ports/store.ts';
import type { Context } from './context.ts';

/** A file that no meeting names is an upload that was cut off; younger than this it may still be on its way. */
const ORPHAN_MS = 24 * 3600 * 1000;
const MOST = 100_000;

/**
 * Removes the files that nobody will read: uploads that never became an annex, and those of an item that was marked
 * secret before it was sent. What was sent stays.
 */
export async function sweepDocuments(context: Context): Promise<void> {
  const { documents, store, clock, log } = context;
  if (documents === undefined) return;
  try {
    const files = await documents.list();
    if (files.length === 0) return;
    const meetings = new Map((await store.list({ kind: 'meeting' })).map((row) => [row.id, row]));
    const named = new Map((await store.journal({ types: ['annex-added'], most: MOST })).flatMap(nameOf));
    for (const { document, at } of files) {
      const line = named.get(document);
      const needless = line ? isSecretNow(line, document, meetings) : clock.real() - at.getTime() > ORPHAN_MS;
      if (needless) await documents.remove(document);
    }
  } catch (error) {
    log.warn(errorLine(error), 'files could not be swept; the next time will');
  }
}

function nameOf(line: JournalLine): [string, JournalLine][] {
  const { annex } = line.data as { annex: KeptAnnex };
  return annex.file ? [[annex.file.document, line]] : [];
}

function isSecretNow({ id, data }: JournalLine, document: string, meetings: ReadonlyMap<string, Row>): boolean {
  const row = meetings.get(id);
  if (row === undefined) return false;
  const meeting = lift<Meeting>(row);
  const item = meeting.items?.find((one) => one.id === (data as { item: string }).item);
  if (item?.secret !== true) return false;
  const sent = meeting.status === 'planned' ? [] : (meeting.agenda ?? []);
  return !sent.some(({ annexes = [] }) =>
    annexes.some((annex) => 'file' in annex && annex.file?.document === document),
  );
}
