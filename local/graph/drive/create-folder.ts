import { type Answer, created } from '../answer.ts';
import type { Call } from '../call.ts';
import { childOf } from '../children.ts';
import { badRequest, nameTaken } from '../fault.ts';
import { itemAt, mayWrite, type Place } from '../place.ts';
import { isJson, readJson, textIn } from '../read-json.ts';
import { showItem } from '../show-item.ts';
import { addFolder, isFile } from '../tree.ts';
import { APP_NAME } from '../who.ts';

export function createFolder({ world, body, query }: Call, place: Place): Answer {
  mayWrite(world, place.drive);
  const parent = itemAt(world, place);
  const asked = readJson(body);
  const name = textIn(asked, 'name');
  if (name === undefined || !isJson(asked.folder) || isFile(parent))
    throw badRequest('A name and a folder are needed.');
  const { kept } = world.store;
  const there = childOf(kept, parent, name);
  const behavior = textIn(asked, '@microsoft.graph.conflictBehavior') ?? 'fail';
  if (there && (behavior === 'fail' || isFile(there))) throw nameTaken();
  if (there && behavior === 'replace') return created(showItem(world, there, query));
  const free = there ? freeName(name, (one) => childOf(kept, parent, one) !== undefined) : name;
  const folder = addFolder(kept, parent, free, APP_NAME, world.now());
  world.late.arrived(folder);
  return created(showItem(world, folder, query));
}

/** "Protokoll 1.docx": what nobody asked for. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let n = 1; ; n += 1) {
    const tried = `${stem} ${n}${ending}`;
    if (!taken(tried)) return tried;
  }
}
