import { isObject } from '../client/answer.ts';
import type { GraphClient } from '../client/create-client.ts';

/** Whether a retention label is why it may not be changed. A 403 says the same of a record and of a missing grant. */
export async function isHeld(client: GraphClient, drive: string, item: string): Promise<boolean> {
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
