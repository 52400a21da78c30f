import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { notFound } from '../fault.ts';
import type { FileItem } from '../kept.ts';
import { itemAt, type Place } from '../place.ts';
import { isFile } from '../tree.ts';
import { identity } from '../who.ts';

/** The newest first. */
export function listVersions({ world }: Call, place: Place): Answer {
  const item = itemAt(world, place);
  return ok({ value: isFile(item) ? item.versions.map(showVersion).toReversed() : [] });
}

export function getVersion({ world }: Call, place: Place, id: string): Answer {
  const version = itemAt(world, place).versions?.find((one) => one.id === id);
  if (!version) throw notFound();
  return ok(showVersion(version));
}

const showVersion = ({ id, at, by, size }: FileItem['versions'][number]) => ({
  id,
  lastModifiedDateTime: at,
  lastModifiedBy: identity(by),
  size,
  publication: { level: 'published', versionId: id },
});
