import { strFromU8 } from 'fflate';
import { ICONS } from './app-manifest.ts';
import { iconFaults } from './check-icons.ts';
import { keysOf, languageFaults } from './check-languages.ts';
import { schemaFaults } from './check-schema.ts';
import { DEFAULT_LANGUAGE, OTHER_LANGUAGES, type Words } from './languages.ts';

export const MANIFEST = 'manifest.json';

const FILES = [
  MANIFEST,
  ...Object.values(ICONS),
  ...[DEFAULT_LANGUAGE, ...OTHER_LANGUAGES].map((one) => `${one}.json`),
];

/** Every fault of a package's files, in words; none when Teams' schema and our own rules are met. Nothing is fetched. */
export async function packageFaults(files: Record<string, Uint8Array>): Promise<string[]> {
  const broken: string[] = [];
  const documents = new Map<string, unknown>();
  for (const [name, bytes] of Object.entries(files).filter(([name]) => name.endsWith('.json'))) {
    try {
      documents.set(name, JSON.parse(strFromU8(bytes)));
    } catch {
      broken.push(`${name}: inte JSON / not JSON`);
    }
  }
  const manifest = documents.get(MANIFEST);
  return [
    ...FILES.filter((name) => !files[name]).map((name) => `${name}: saknas / is missing`),
    ...Object.keys(files)
      .filter((name) => !FILES.includes(name))
      .map((name) => `${name}: hör inte till paketet / does not belong`),
    ...broken,
    ...(manifest === undefined ? [] : await schemaFaults(manifest, 'manifest')).map((fault) => `${MANIFEST}: ${fault}`),
    ...(await languageFaults((name) => documents.get(name))),
    ...swedishFaults(manifest, documents.get(`${DEFAULT_LANGUAGE}.json`)),
    ...iconFaults(files),
  ];
}

/** Clients that read no default language file take the manifest's own strings, so they must be the Swedish ones. */
function swedishFaults(manifest: unknown, swedish: unknown): string[] {
  if (manifest === undefined || swedish === undefined) return [];
  return keysOf(swedish)
    .filter((key) => at(manifest, key) !== (swedish as Words)[key as keyof Words])
    .map((key) => `${MANIFEST}: ${key} är inte som i / is not as in ${DEFAULT_LANGUAGE}.json`);
}

/** What stands in a document at a path such as staticTabs[0].name. */
function at(document: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], document);
}
