import type { FileRef } from '../../bot/ports/library.ts';
import { isObject } from '../client/answer.ts';
import type { GraphClient } from '../client/create-client.ts';

/** Whether a retention label is why it may not be changed. A 403 says the same of a record and of a missing grant. */
export async function isRecord(client: GraphClient, { library: drive, item }: FileRef): Promise<boolean> {
  try {
    const { retentionSettings } = (await client.call('read-label', { drive, item })).json();
    if (!isObject(retentionSettings)) return false;
    const { isRecordLocked, isMetadataUpdateAllowed } = retentionSettings;
    return isRecordLocked === true || isMetadataUpdateAllowed === false;
  } catch {
    // No label, or none that we may see.
    return false;
  }
}

/** Who has checked it out, where the library says so. */
export async function checkedOutBy(
  client: GraphClient,
  { library: drive, item }: FileRef,
): Promise<string | undefined> {
  try {
    const query = { $select: 'id,publication' };
    return personIn((await client.call('read-item', { drive, item }, { query })).json().publication);
  } catch {
    return undefined;
  }
}

/** The person, and not the app, of a publication that is checked out. */
export function personIn(publication: unknown): string | undefined {
  const by = isObject(publication) && publication.level === 'checkout' ? publication.checkedOutBy : undefined;
  const user = isObject(by) && isObject(by.user) ? by.user.displayName : undefined;
  return typeof user === 'string' && user !== '' ? user : undefined;
}
