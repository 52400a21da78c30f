import type { Kind, States } from '../../bot/declared/states.ts';

/** What tells the shapes of a kind's states apart. */
type ShapeOf<State> = State extends { status: infer One extends string }
  ? One
  : State extends { removed: true }
    ? 'removed'
    : State extends { stage: infer One extends string }
      ? One
      : State extends { how: infer One extends string }
        ? One
        : State extends { dropped: true }
          ? 'dropped'
          : 'only';

/** Every shape that each kind's states have today: one that is forgotten, or that no longer is, does not compile. */
const SHAPES: { readonly [K in Kind]: { readonly [Shape in ShapeOf<States[K]>]: true } } = {
  account: { proposed: true, unmatched: true, linked: true },
  'calendar-entry': { only: true },
  chat: { open: true, closed: true },
  consultation: {
    expected: true,
    watched: true,
    considered: true,
    open: true,
    compiling: true,
    'for-decision': true,
    submitted: true,
    archived: true,
    declined: true,
    removed: true,
  },
  contribution: { only: true },
  cooperation: { only: true },
  'date-poll': { open: true, chosen: true, closed: true },
  draft: { only: true, dropped: true },
  'extra-request': { open: true, planned: true, closed: true },
  filing: { queued: true, waiting: true, filed: true, dropped: true },
  forum: { only: true },
  meeting: { planned: true, noticed: true, cancelled: true, removed: true },
  minutes: { draft: true, 'for-verification': true, verified: true, finished: true },
  'minutes-item': { only: true },
  municipality: { only: true },
  office: { only: true },
  'outside-calendar': { here: true, removed: true },
  person: { only: true },
  plan: { only: true },
  'poll-answer': { only: true },
  reminder: { only: true },
  round: { open: true, closed: true },
  rsvp: { only: true },
  seat: { only: true },
  settlement: { 'sent-again': true, settled: true },
  subscription: { open: true, closed: true },
  team: { unassigned: true, known: true, connected: true, removed: true },
};

/** As "meeting noticed". */
export const EVERY_SHAPE: readonly string[] = Object.entries(SHAPES)
  .flatMap(([kind, shapes]) => Object.keys(shapes).map((shape) => `${kind} ${shape}`))
  .sort();

export function shapeOf(
  kind: string,
  state: { status?: string; stage?: string; how?: string; dropped?: true; removed?: true },
): string {
  return `${kind} ${state.status ?? (state.removed ? 'removed' : undefined) ?? state.stage ?? state.how ?? (state.dropped ? 'dropped' : 'only')}`;
}
