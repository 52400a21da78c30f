import type { FilingFact } from './facts.ts';
import type { FilingOf, Outside } from './filing.ts';

/** A file as it lies now; `changed`: it says something else than what was filed. */
export interface Lying {
  name: string;
  folder: string;
  link: string;
  tag: string;
  changed: boolean;
}

/** What a look tells of a filed paper; undefined: what it found is known already. Of what is secret only that it lies there, or not: what it is called is not known here. */
export function seenFact(id: string, filing: FilingOf<'filed'>, now: Lying | 'gone'): FilingFact | undefined {
  const { paper, filed, outside, settled } = filing;
  const known = outside ?? settled;
  const fact = { type: 'filing-seen', kind: 'filing', id, topic: paper.topic } as const;
  if (now === 'gone') return known?.what === 'gone' ? undefined : { ...fact, what: 'gone', words: {} };
  const { tag } = now;
  if (paper.hidden) return known?.what === 'gone' ? { ...fact, what: 'secret', words: {} } : undefined;
  if (known?.what === 'secret') return undefined;
  const what = whatOf(filing, now);
  if (known === undefined && what === 'as-filed' && tag === filed.tag) return undefined;
  if (known && known.what === what && isSame(known, now)) return undefined;
  const { name, folder, link } = now;
  return { ...fact, what, tag, words: { name, folder, link } };
}

function whatOf({ filed }: FilingOf<'filed'>, { name, folder, changed }: Lying): Outside['what'] | 'as-filed' {
  if (changed) return 'changed';
  if (folder !== filed.folder) return 'moved';
  return name === filed.name ? 'as-filed' : 'renamed';
}

function isSame(known: Outside, { name, folder, tag }: Lying): boolean {
  return known.name === name && known.folder === folder && known.tag === tag;
}
