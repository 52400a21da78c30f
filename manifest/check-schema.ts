import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { SCHEMA } from './app-manifest.ts';

type Checked = Parameters<typeof AppManifestUtils.validateAgainstSchema>;

/**
 * The faults of a manifest or a language file by Microsoft's own schema. The schema comes out of the library's package:
 * the library would find it by the document's $schema too, but goes to the network for an address that it doesn't know.
 */
export async function schemaFaults(document: unknown, kind: 'manifest' | 'language'): Promise<string[]> {
  const name = kind === 'manifest' ? 'MicrosoftTeams' : 'MicrosoftTeams.Localization';
  const file = `@microsoft/app-manifest/build/json-schemas/teams/v${SCHEMA}/${name}.schema.json`;
  const schema = JSON.parse(mended(await readFile(createRequire(import.meta.url).resolve(file), 'utf8')));
  return AppManifestUtils.validateAgainstSchema(document as Checked[0], schema as Checked[1]);
}

/** The language schema has patterns with a bare `]`, which ajv's Unicode expressions refuse: it is given its backslash. */
function mended(schema: string): string {
  return schema.replaceAll('\\\\b]', '\\\\b\\\\]');
}
