import { join } from 'node:path';
import { checkCooperation } from '../cooperation/domain/check.ts';
import type { FolderFault } from '../cooperation/domain/fault.ts';
import type { CooperationDefinition } from '../kernel/definition.ts';
import { assemble, type ReadFile } from './cooperation/assemble.ts';
import { listFolder } from './cooperation/folder-files.ts';
import { readJsonFile } from './cooperation/json-file.ts';
import { schemaFaults } from './cooperation/schema-faults.ts';
import { loadSchemas, productSchemas, type SchemaName } from './cooperation/schemas.ts';

/**
 * Reads a cooperation folder, and further calendar files that belong to it. Answers with the definition, or with
 * every fault at once. Rejects only when the product's own schemas can't be read.
 * @param extra Paths of calendar files outside the folder; their faults bear the path as given.
 * @param schemas The folder of the JSON Schemas; the product's own unless something else is said.
 */
export async function readCooperationFolder(
  dir: string,
  extra: readonly string[] = [],
  schemas: string = productSchemas(),
): Promise<{ definition: CooperationDefinition } | { faults: FolderFault[] }> {
  const validators = await loadSchemas(schemas);
  const listed = await listFolder(dir);
  const faults = [...listed.faults];
  if (faults.some(({ file }) => file === '.')) return { faults };

  const read = async (path: string, file: string, schema: SchemaName): Promise<ReadFile> => {
    if (faults.some((fault) => fault.file === file)) return { file, value: undefined, errors: [] };
    const found = await readJsonFile(path, file);
    if ('fault' in found) {
      faults.push(found.fault);
      return { file, value: undefined, errors: [] };
    }
    const validate = validators(schema);
    const errors = validate(found.value) ? [] : (validate.errors ?? []);
    faults.push(...schemaFaults(file, errors));
    return { file, value: found.value, errors };
  };
  const inside = (file: string, schema: SchemaName) => read(join(dir, file), file, schema);

  const contents = assemble({
    cooperation: await inside('cooperation.json', 'cooperation'),
    municipalities: await inside('municipalities.json', 'municipalities'),
    forums: await inside('forums.json', 'forums'),
    people: await inside('people.json', 'people'),
    seats: await inside('seats.json', 'seats'),
    offices: await inside('offices.json', 'offices'),
    plans: await inOrder(listed.plans, (file) => inside(file, 'plan')),
    calendars: [
      ...(await inOrder(listed.calendars, (file) => inside(file, 'calendar'))),
      ...(await inOrder(extra, (path) => read(path, path.replaceAll('\\', '/'), 'calendar'))),
    ],
  });
  faults.push(...checkCooperation(contents));

  const { cooperation, ...lists } = contents.definition;
  return faults.length > 0 || cooperation === undefined ? { faults } : { definition: { cooperation, ...lists } };
}

async function inOrder<Value>(names: readonly string[], read: (name: string) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const name of names) values.push(await read(name));
  return values;
}
