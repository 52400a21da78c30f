import type { FactsOf } from '../../declared/fact.ts';
import { documentsNamed } from '../../document/domain/named-files.ts';
import type { Round } from './state.ts';

/** The file in whose place another came. */
export function letGoOfDocument({ file }: Round, fact: FactsOf<'round'>): string[] {
  return fact.type === 'round-document-added' ? documentsNamed(file) : [];
}
