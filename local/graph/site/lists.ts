import { driveUrl } from '../addresses.ts';
import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { notFound } from '../fault.ts';
import type { Drive, Item } from '../kept.ts';
import type { Place } from '../place.ts';
import { showListItem } from '../show-list-item.ts';
import type { World } from '../world.ts';
import { drivesOf, siteAt } from './get-site.ts';

export function getLists({ world }: Call, site: string): Answer {
  return ok({ value: drivesOf(world, siteAt(world, site)).map((one) => showList(world, one)) });
}

export function getList({ world }: Call, site: string, list: string): Answer {
  return ok(showList(world, listAt(world, site, list)));
}

export function getColumns({ world }: Call, site: string, list: string): Answer {
  const drive = listAt(world, site, list);
  const items = Object.values(world.store.kept.items).filter((one) => one.drive === drive.id);
  const own = drive.columns ?? [...new Set(items.flatMap((one) => Object.keys(one.fields)))];
  return ok({ value: ['Title', ...own].map((name) => ({ id: name, name, displayName: name, readOnly: false })) });
}

export function getListItems({ world, query }: Call, site: string, list: string): Answer {
  const drive = listAt(world, site, list);
  const withFields = (query.get('$expand') ?? '').startsWith('fields');
  const all = Object.values(world.store.kept.items).filter((one) => one.drive === drive.id && one.parent !== null);
  const shown = all.filter((one) => !world.late.hides(one)).map((one) => showListItem(world, one));
  return ok({ value: shown.map(({ fields, ...rest }) => (withFields ? { ...rest, fields } : rest)) });
}

/** An item by its number in the list: the same as by its id in the library. */
export function listItemPlace(world: World, site: string, list: string, number: string, tail: string): Place {
  const drive = listAt(world, site, list);
  const isIt = (one: Item) => one.drive === drive.id && String(one.listItem) === number && one.parent !== null;
  const item = Object.values(world.store.kept.items).find(isIt);
  if (!item) throw notFound();
  return { drive, from: item, names: [], tail };
}

function listAt(world: World, site: string, list: string): Drive {
  const drive = drivesOf(world, siteAt(world, site)).find((one) => one.list === list || one.name === list);
  if (!drive) throw notFound();
  return drive;
}

function showList(world: World, drive: Drive) {
  const { list, name, segment } = drive;
  const facet = { template: 'documentLibrary', hidden: false, contentTypesEnabled: true };
  return { id: list, name: segment, displayName: name, webUrl: driveUrl(world, drive), list: facet };
}
