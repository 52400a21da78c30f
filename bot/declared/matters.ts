import type { MatterKind, Matters } from '../ports/matters.ts';
import { CONSULTATION_MATTER } from './consultation-matter.ts';
import type { Context } from './context.ts';
import { DATES_MATTER } from './dates-matter.ts';
import { EXTRA_MATTER } from './extra-matter.ts';
import type { Matter } from './matter.ts';
import { MEETING_MATTER } from './meeting-matter.ts';
import { ROUND_MATTER } from './round-matter.ts';

/** Everything that a delivery can be about, as its area declares it: what sends them knows no area. */
export const MATTERS: { readonly [K in MatterKind]: Matter<Context, Matters[K]> } = {
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
