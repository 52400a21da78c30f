import type { FactsOf } from '../../bot/declared/fact.ts';
import type { Kind } from '../../bot/declared/states.ts';

/** Every type of fact of every kind: one that is forgotten, or that no longer is, does not compile. */
const FACTS: { readonly [K in Kind]: { readonly [Type in FactsOf<K>['type']]: true } } = {
  account: { 'account-proposed': true, 'account-unmatched': true, 'account-linked': true },
  'calendar-entry': { imported: true },
  chat: { 'chat-opened': true, 'chat-closed': true },
  consultation: {
    'consultation-registered': true,
    'consultation-changed': true,
    'consultation-annex-added': true,
    'consultation-annex-renamed': true,
    'consultation-annex-moved': true,
    'consultation-annex-removed': true,
    'extension-asked': true,
    'extension-granted': true,
    'extension-refused': true,
    'consultation-moved': true,
    'consultation-declined': true,
    'extension-undone': true,
    'offices-told': true,
    'consultation-removed': true,
  },
  contribution: { 'round-answered': true },
  cooperation: { imported: true },
  'date-poll': { 'dates-asked': true, 'date-chosen': true, 'dates-deadline-set': true, 'dates-closed': true },
  draft: { 'draft-kept': true, 'draft-dropped': true },
  'extra-request': {
    'extra-meeting-asked': true,
    'extra-meeting-joined': true,
    'extra-meeting-planned': true,
    'extra-meeting-closed': true,
  },
  forum: { imported: true },
  meeting: {
    imported: true,
    'meeting-planned': true,
    'meeting-changed': true,
    'agenda-item-set': true,
    'agenda-item-moved': true,
    'agenda-item-removed': true,
    'annex-added': true,
    'annex-renamed': true,
    'annex-moved': true,
    'annex-removed': true,
    'guest-invited': true,
    'guest-removed': true,
    'approval-asked': true,
    'agenda-approved': true,
    'notice-sent': true,
    'notice-changed': true,
    'meeting-cancelled': true,
    'meeting-removed': true,
  },
  minutes: {
    'minutes-started': true,
    'presence-noted': true,
    'other-noted': true,
    'held-item-added': true,
    'held-item-changed': true,
    'held-item-moved': true,
    'held-item-hidden': true,
    'item-begun': true,
    'hours-noted': true,
    'registry-number-noted': true,
    'verifier-elected': true,
    'verifier-dropped': true,
    'minutes-sent': true,
    'items-approved': true,
    'item-commented': true,
    'comment-settled': true,
    'dissent-recorded': true,
    'minutes-verified': true,
    'minutes-finished': true,
    'minutes-corrected': true,
  },
  'minutes-item': { 'item-written': true, 'item-settled': true, 'point-described': true, 'notes-cleared': true },
  municipality: { imported: true },
  office: { imported: true },
  'outside-calendar': { 'calendar-added': true, 'calendar-removed': true },
  person: { 'person-imported': true, 'person-noted': true },
  plan: { imported: true },
  'poll-answer': { 'dates-answered': true },
  reminder: { reminded: true },
  round: { 'round-asked': true, 'round-changed': true, 'round-closed': true, 'round-reopened': true },
  rsvp: { 'notice-answered': true },
  seat: { imported: true },
  settlement: { 'delivery-sent-again': true, 'delivery-settled': true },
  subscription: { 'subscription-opened': true, 'subscription-closed': true },
  team: {
    'team-connected': true,
    'channel-noted': true,
    'forum-chosen': true,
    'forum-released': true,
    'team-removed': true,
  },
};

export const KINDS = Object.keys(FACTS) as Kind[];

/** As "meeting notice-sent". */
export const EVERY_FACT: readonly string[] = Object.entries(FACTS)
  .flatMap(([kind, types]) => Object.keys(types).map((type) => named({ kind, type })))
  .sort();

export function named({ kind, type }: { kind: string; type: string }): string {
  return `${kind} ${type}`;
}
