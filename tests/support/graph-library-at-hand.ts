import type { Columns } from '../../bot/ports/library.ts';
import { COLUMN_NAMES } from '../../graph/documents/columns.ts';
import { createGraphLibrary } from '../../graph/documents/create-graph-library.ts';
import { graphAtHand } from './graph-at-hand.ts';
import type { LibraryAtHand, Place } from './library-at-hand.ts';

export async function graphLibraryAtHand(): Promise<LibraryAtHand> {
  const { settings, around, control, connect, close } = await graphAtHand();
  const open = async () => createGraphLibrary(settings, connect(), around);
  const pathOf = ({ folder, name }: Place) => `${folder}/${name}`;
  const itemAt = (place: Place) => control.at(control.library(place.forum).id, pathOf(place));
  return {
    library: await open(),
    again: open,
    async write(place, bytes) {
      const there = itemAt(place);
      if (there) await control.write(there.id, bytes, 'Karin');
      else await control.upload(control.library(place.forum).id, pathOf(place), bytes, 'Karin');
    },
    async move(file, { folder, name }) {
      await control.move(file.item, folder, 'Karin');
      await control.rename(file.item, name, 'Karin');
    },
    remove: (file) => control.remove(file.item),
    async open(file, by) {
      await control.lock(file.item, { by });
      control.lockedShape(1);
      return () => control.unlock(file.item);
    },
    async columnsOf(file) {
      const drive = control.library('lg').id;
      const fields = control.files(drive).find(({ item }) => item.id === file.item)?.item.fields ?? {};
      const told = Object.entries(COLUMN_NAMES).map(([key, name]) => [key, fields[name] ?? undefined]);
      const columns: Partial<Columns> = Object.fromEntries(told.filter(([, value]) => value !== undefined));
      return Object.keys(columns).length > 0 ? columns : undefined;
    },
    async all() {
      const forums = ['lg', 'miljo'];
      return forums.flatMap((forum) => control.files(control.library(forum).id).map(({ path }) => `${forum}/${path}`));
    },
    async close() {
      await close();
      expect(control.violations()).toEqual([]);
    },
  };
}
