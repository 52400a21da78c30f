import type { Context } from '../../service/context.ts';
import { filesSent } from '../domain/annex-set.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { agendasSent } from '../views/standing.ts';

/** The files that a meeting's notices named and that are not there. */
export async function lostFiles(
  { meeting }: MinutesBundle,
  { store }: Pick<Context, 'store'>,
): Promise<ReadonlySet<string>> {
  const named = filesSent(agendasSent(meeting.meeting));
  return new Set(named.length > 0 ? await store.documents.unknown(named) : []);
}
