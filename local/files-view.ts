import type { LocalGraph } from './graph/create-local-graph.ts';
import type { FilesView, FileView } from './wire.ts';

/** What lies in a body's library, folder by folder; null: it has none. */
export function filesView({ control }: LocalGraph, forum: string): FilesView | null {
  const library = control.libraries().find((one) => one.forum === forum);
  if (!library) return null;
  const files = control.files(library.drive).map(({ path, item, address }): FileView => {
    const { at, id: version, size } = item.versions.at(-1) ?? item.versions[0];
    return {
      id: item.id,
      name: item.name,
      folder: path.split('/').slice(0, -1).join('/'),
      size,
      changed: at,
      by: item.changedBy,
      version,
      columns: Object.entries(item.fields).map(([name, value]) => ({
        name: name.replace(/^Samverkan(?=.)/, ''),
        value: String(value),
      })),
      openBy: control.isOpen(item) ? (item.lock?.by ?? null) : null,
      address,
    };
  });
  const order = (one: FileView) => `${one.folder}/${one.name}`;
  return { library: library.name, files: files.sort((a, b) => order(a).localeCompare(order(b), 'sv')) };
}
