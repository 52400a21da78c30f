import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { checkMatch } from '../conditions.ts';
import { badRequest, notFound } from '../fault.ts';
import type { Item } from '../kept.ts';
import { itemAt, mayWrite, type Place } from '../place.ts';
import { readJson } from '../read-json.ts';
import { showFields, showListItem } from '../show-list-item.ts';
import { APP_NAME } from '../who.ts';
import type { World } from '../world.ts';
import { addFieldsVersion } from '../write-content.ts';

const NOT_TO_WRITE = ['id', 'Created', 'Modified', 'Author', 'Editor'];

export function getListItem({ world, query }: Call, place: Place): Answer {
  const { fields, ...rest } = showListItem(world, seen(world, place));
  return ok((query.get('$expand') ?? '').startsWith('fields') ? { ...rest, fields } : rest);
}

export function getFields({ world }: Call, place: Place): Answer {
  return ok(showFields(seen(world, place)));
}

export function patchFields({ world, headers, body }: Call, place: Place): Answer {
  mayWrite(world, place.drive);
  const item = seen(world, place);
  checkMatch(headers, item);
  world.locked.check(item);
  const asked = readJson(body);
  const wrong = Object.keys(asked).find((one) => NOT_TO_WRITE.includes(one));
  if (wrong !== undefined) throw badRequest(`Field '${wrong}' is read-only`);
  const written = Object.entries(asked).filter(([column]) => !column.startsWith('@'));
  const lacked = written.find(([column]) => place.drive.columns?.includes(column) === false);
  if (lacked) throw badRequest(`Field '${lacked[0]}' is not recognized`);
  for (const [column, value] of written) {
    if (value === null) delete item.fields[column];
    else item.fields[column] = value;
  }
  addFieldsVersion(world, item, APP_NAME);
  return ok(showFields(item));
}

/** The list learns of a new file later than the library does. */
function seen(world: World, place: Place): Item {
  const item = itemAt(world, place);
  if (item.parent === null || world.late.hides(item)) throw notFound();
  return item;
}
