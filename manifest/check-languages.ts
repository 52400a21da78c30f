import { schemaFaults } from './check-schema.ts';
import { DEFAULT_LANGUAGE, OTHER_LANGUAGES, type Words } from './languages.ts';

/** Faults of the language files by the schema, and of the other languages beside the default one. */
export async function languageFaults(read: (name: string) => unknown): Promise<string[]> {
  const needed = keysOf(read(`${DEFAULT_LANGUAGE}.json`));
  const found = [DEFAULT_LANGUAGE, ...OTHER_LANGUAGES].map(async (language) => {
    const name = `${language}.json`;
    const document = read(name);
    if (document === undefined) return [];
    const keys = keysOf(document);
    return [
      ...(await schemaFaults(document, 'language')),
      ...needed.filter((key) => !keys.includes(key)).map((key) => `${key} saknas / is missing`),
      ...keys.filter((key) => !needed.includes(key)).map((key) => `${key} finns inte på svenska / not in Swedish`),
    ].map((fault) => `${name}: ${fault}`);
  });
  return (await Promise.all(found)).flat();
}

/** The strings of a language file by their keys. */
export function keysOf(document: unknown): string[] {
  return Object.keys((document ?? {}) as Words).filter((key) => key !== '$schema');
}
