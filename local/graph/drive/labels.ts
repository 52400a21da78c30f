import { type Answer, nothing, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { notFound } from '../fault.ts';
import { itemAt, mayWrite, type Place } from '../place.ts';

export function getLabel({ world }: Call, place: Place): Answer {
  const { label } = itemAt(world, place);
  if (!label) throw notFound();
  const allowed = !label.record;
  const retentionSettings = {
    behaviorDuringRetentionPeriod: label.record ? 'retainAsRecord' : 'retain',
    isRecordLocked: label.record,
    isContentUpdateAllowed: allowed,
    isMetadataUpdateAllowed: allowed,
    isDeleteAllowed: allowed,
    isLabelUpdateAllowed: allowed,
  };
  return ok({ name: label.name, isLabelAppliedExplicitly: false, retentionSettings });
}

/** What is left checked out is seen by nobody else until it is checked in. */
export function checkIn({ world }: Call, place: Place): Answer {
  mayWrite(world, place.drive);
  const item = itemAt(world, place);
  world.locked.check(item);
  item.level = 'published';
  return nothing;
}
