import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { childrenOf } from '../children.ts';
import { isUnchanged } from '../conditions.ts';
import { badRequest } from '../fault.ts';
import { itemAt, type Place } from '../place.ts';
import { showItem } from '../show-item.ts';
import { isFile } from '../tree.ts';

export function getItem({ world, headers, query }: Call, place: Place): Answer {
  const item = itemAt(world, place);
  return isUnchanged(headers, item) ? { status: 304 } : ok(showItem(world, item, query));
}

const MOST_IN_A_PAGE = 200;

/** In pages, as many in each as is asked for. What has just come may be missing. */
export function listChildren(call: Call, place: Place): Answer {
  const { world, query } = call;
  const folder = itemAt(world, place);
  if (isFile(folder)) throw badRequest('The item is no folder.');
  const seen = childrenOf(world.store.kept, folder).filter((one) => !world.late.hides(one));
  const size = Number(query.get('$top') ?? MOST_IN_A_PAGE);
  const from = Number(query.get('$skiptoken') ?? 0);
  const next =
    from + size < seen.length ? { '@odata.nextLink': nextLink(call, folder.id, place.drive.id, from + size) } : {};
  return ok({ value: seen.slice(from, from + size).map((one) => showItem(world, one, query)), ...next });
}

function nextLink({ world, url, query }: Call, folder: string, drive: string, from: number): string {
  const asked = new URLSearchParams(query);
  asked.set('$skiptoken', String(from));
  return `${world.options.origin}${url.slice(0, url.indexOf('/v1.0/'))}/v1.0/drives/${drive}/items/${folder}/children?${asked}`;
}
