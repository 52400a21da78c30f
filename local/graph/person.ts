import { moveItem } from './drive/change-item.ts';
import { add, driveAt, driveOf, foldersTo, itemOf, remove } from './tree.ts';
import type { World } from './world.ts';
import { addFieldsVersion, writeContent } from './write-content.ts';

/** What a person does in SharePoint and Word, past Graph. All instants are of the business clock. */
export function createPerson(world: World) {
  const { kept } = world.store;
  const by = (who: string | undefined) => who ?? 'Registrator';
  const done = async () => {
    await world.blobs.settled();
    await world.store.save();
    world.options.changed?.();
  };
  return {
    /** Opens it in Word; `until` absent: until it is closed. */
    lock(id: string, { by: who, until }: { by?: string; until?: Date } = {}): Promise<void> {
      itemOf(kept, id).lock = { by: by(who), until: until?.toISOString() ?? null };
      return done();
    },
    unlock(id: string): Promise<void> {
      const item = itemOf(kept, id);
      delete item.lock;
      item.level = 'published';
      return done();
    },
    rename(id: string, name: string, who?: string): Promise<void> {
      const item = itemOf(kept, id);
      moveItem(world, item, { name, folder: item.parent ?? '' }, by(who));
      return done();
    },
    /** `folder`: its path in the same library, made where it is missing. */
    move(id: string, folder: string, who?: string): Promise<void> {
      const item = itemOf(kept, id);
      const root = itemOf(kept, driveOf(kept, item).root);
      const to = foldersTo(kept, root, folder.split('/').filter(Boolean), by(who), world.now());
      moveItem(world, item, { name: item.name, folder: to.id }, by(who));
      return done();
    },
    remove(id: string): Promise<void> {
      remove(kept, itemOf(kept, id));
      return done();
    },
    write(id: string, bytes: Uint8Array, who?: string): Promise<void> {
      writeContent(world, itemOf(kept, id), bytes, by(who));
      return done();
    },
    setColumns(id: string, columns: Record<string, unknown>, who?: string): Promise<void> {
      const item = itemOf(kept, id);
      Object.assign(item.fields, columns);
      addFieldsVersion(world, item, by(who));
      return done();
    },
    /** Saves a new file. Answers with its id. */
    async upload(drive: string, path: string, bytes: Uint8Array, who?: string): Promise<string> {
      const names = path.split('/').filter(Boolean);
      const root = itemOf(kept, driveAt(kept, drive).root);
      const folder = foldersTo(kept, root, names.slice(0, -1), by(who), world.now());
      const item = add(kept, folder, names.at(-1) ?? '', by(who), world.now());
      writeContent(world, item, bytes, by(who));
      await done();
      return item.id;
    },
    label(id: string, label: { name: string; record: boolean }): Promise<void> {
      itemOf(kept, id).label = label;
      return done();
    },
    /** Has it for themselves until it is checked in, or unlocked. */
    checkOut(id: string, who?: string): Promise<void> {
      Object.assign(itemOf(kept, id), { level: 'checkout', lock: { by: by(who), until: null } });
      return done();
    },
  };
}
