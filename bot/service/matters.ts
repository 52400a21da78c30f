import type { About, MatterKind, Matters } from '../ports/matters.ts';
import { CONSULTATION_MATTER } from './consultation-matter.ts';
import { DATES_MATTER } from './dates-matter.ts';
import { EXTRA_MATTER } from './extra-matter.ts';
import type { DeclaredRole, Matter } from './matter.ts';
import { MEETING_MATTER } from './meeting-matter.ts';
import { ROUND_MATTER } from './round-matter.ts';

/** Everything that a delivery can be about, as its area declares it. */
export const MATTERS: { readonly [K in MatterKind]: Matter<Matters[K]> } = {
  meeting: MEETING_MATTER,
  dates: DATES_MATTER,
  extra: EXTRA_MATTER,
  round: ROUND_MATTER,
  consultation: CONSULTATION_MATTER,
  conversation: {
    body: null,
    roles: { reply: { line: 'delivery.reply', standsFor: [], draw: null, superseded: null } },
  },
};

const STORED: { readonly [kind: string]: Matter } = MATTERS;

/** Undefined for a row of a newer build, which knows a matter that this one does not. */
export function matterOf({ matter }: About): Matter | undefined {
  return STORED[matter.kind];
}

export function roleOf(about: About): DeclaredRole | undefined {
  return matterOf(about)?.roles[about.role];
}
