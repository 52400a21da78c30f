import type { Refusal, RefusalCode } from '../kernel/refusal.ts';
import { type Language, type TextKey, text } from '../texts/text.ts';

/** Refusals whose sentence speaks of the card that was pressed: whoever is in the tab is told what to do there. */
const IN_TAB: Partial<Record<RefusalCode, TextKey>> = {
  'refusal.malformed': 'in-tab.malformed',
  'refusal.old-card': 'in-tab.old-page',
  'refusal.unknown-proposal': 'in-tab.unknown-proposal',
  'refusal.date-chosen': 'in-tab.date-chosen',
  'refusal.which-municipality': 'in-tab.which-municipality',
  'refusal.meeting-changed': 'in-tab.meeting-changed',
  'refusal.other-tenant': 'in-tab.other-tenant',
  'refusal.extra-open': 'in-tab.extra-open',
};

/** The sentence that the tab shows for a refusal. */
export function refusalInTab({ refused, params }: Refusal, language: Language): string {
  return text(language, IN_TAB[refused] ?? refused, params);
}
