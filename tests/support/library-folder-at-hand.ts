import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LibraryFile } from '../../bot/ports/library.ts';
import { filesBelow } from '../../local/library/whole-file.ts';
import { openLibraryFolder } from '../../local/library-folder.ts';
import type { LibraryAtHand, Place } from './library-at-hand.ts';

export async function libraryFolderAtHand(): Promise<LibraryAtHand> {
  const root = await mkdtemp(join(tmpdir(), 'samverkan-library-'));
  const at = ({ forum, folder, name }: Place) => join(root, forum, folder, name);
  const pathOf = ({ library: forum, folder, name }: LibraryFile) => at({ forum, folder, name });
  return {
    library: await openLibraryFolder(root),
    again: () => openLibraryFolder(root),
    async write(place, bytes) {
      await mkdir(dirname(at(place)), { recursive: true });
      await writeFile(at(place), bytes);
    },
    async move(file, to) {
      await mkdir(dirname(at(to)), { recursive: true });
      await rename(pathOf(file), at(to));
    },
    remove: (file) => rm(pathOf(file)),
    async open(file, by) {
      const mark = join(dirname(pathOf(file)), `.~lock.${file.name}#`);
      await writeFile(mark, `${by},karin,laptop,2024-02-16;`);
      return () => rm(mark);
    },
    async columnsOf({ item }) {
      const side = JSON.parse(await readFile(join(root, '.samverkan', 'columns.json'), 'utf8'));
      return side.files[item]?.columns;
    },
    all: () => filesBelow(root),
    close: () => rm(root, { recursive: true, force: true }),
  };
}
