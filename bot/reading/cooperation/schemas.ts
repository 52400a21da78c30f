import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { formats } from './formats.ts';

export type SchemaName =
  | 'cooperation'
  | 'municipalities'
  | 'forums'
  | 'people'
  | 'seats'
  | 'offices'
  | 'plan'
  | 'calendar';

/** Judges a value against one of the schemas; its `errors` hold every fault. */
export type Validators = (name: SchemaName) => ValidateFunction;

/**
 * The product's own schemas: cooperations/schema in the nearest folder above this file that has one, so the same for
 * the sources and for dist/ when cooperations/ lies beside it. Throws Error when there is none.
 */
export function productSchemas(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cooperations', 'schema', 'common.schema.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('cooperations/schema is missing: it belongs beside dist/');
    folder = above;
  }
  return join(folder, 'cooperations', 'schema');
}

const loaded = new Map<string, Validators>();

/** Reads every schema of a folder and compiles them together, once. Rejects when a schema can't be read or is wrong. */
export async function loadSchemas(dir: string): Promise<Validators> {
  const known = loaded.get(dir);
  if (known) return known;
  const validators = await compileSchemas(dir);
  loaded.set(dir, validators);
  return validators;
}

async function compileSchemas(dir: string): Promise<Validators> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, formats });
  const files = (await readdir(dir)).filter((file) => file.endsWith('.schema.json'));
  await Promise.all(
    files.map(async (file) => {
      ajv.addSchema(JSON.parse(await readFile(join(dir, file), 'utf8')), file);
    }),
  );
  return (name) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) throw new Error(`The schema ${name}.schema.json is missing in ${dir}`);
    return validate;
  };
}
