import { CONSULTATION_MATTER } from '../consultation/service/matter.ts';
import { DATES_MATTER } from '../dates/service/matter.ts';
import { EXTRA_MATTER } from '../extra/service/matter.ts';
import { MEETING_MATTER } from '../meeting/service/matter.ts';
import { MINUTES_MATTER } from '../minutes/service/matter.ts';
import type { MatterKind, Matters } from '../ports/matters.ts';
import { ROUND_MATTER } from '../round/service/matter.ts';
import type { Context } from '../service/context.ts';
import type { Matter } from '../service/matter.ts';

/** Everything that a delivery can be about, as its area declares it: what sends them knows no area. */
export const MATTERS: { readonly [K in MatterKind]: Matter<Context, Matters[K]> } = {
  meeting: MEETING_MATTER,
  minutes: MINUTES_MATTER,
  dates: DATES_MATTER,
  extra: EXTRA_MATTER,
  round: ROUND_MATTER,
  consultation: CONSULTATION_MATTER,
  conversation: {
    body: null,
    roles: { reply: { line: 'delivery.reply', standsFor: [], draw: null, stands: 'each', superseded: null } },
    asks: null,
    passes: null,
  },
};
