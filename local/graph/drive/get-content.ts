import type { Answer } from '../answer.ts';
import type { Call } from '../call.ts';
import { badRequest, notFound, notOffered } from '../fault.ts';
import { itemAt, type Place } from '../place.ts';
import { isFile } from '../tree.ts';
import { currentOf } from '../write-content.ts';

/** 302 to an address that needs no token. */
export function getContent({ world, query }: Call, place: Place): Answer {
  const item = itemAt(world, place);
  if (!isFile(item)) throw badRequest('The item is no file.');
  if (query.has('format')) throw notOffered();
  return redirect(world.addresses.address(`download/${item.id}/${currentOf(item).blob}`));
}

export function getVersionContent({ world }: Call, place: Place, id: string): Answer {
  const item = itemAt(world, place);
  const version = item.versions?.find((one) => one.id === id);
  if (!version) throw notFound();
  return redirect(world.addresses.address(`download/${item.id}/${version.blob}`));
}

const redirect = (location: string): Answer => ({ status: 302, headers: { location } });
