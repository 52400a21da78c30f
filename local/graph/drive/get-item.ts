import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { childrenOf } from '../children.ts';
import { isUnchanged } from '../conditions.ts';
import { badRequest } from '../fault.ts';
import { inPages } from '../in-pages.ts';
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
  const { part, link } = inPages(call, seen, MOST_IN_A_PAGE);
  return ok({ value: part.map((one) => showItem(world, one, query)), ...link });
}
