import { entriesOf } from './minutes-scale/entries.mjs';
import { measure, ROUNDS } from './minutes-scale/measure.mjs';
import { startSide } from './minutes-scale/side.mjs';
import { onSides } from './on-sides.mjs';

/** Years of minutes. BENCH_YEARS: fewer, while the bench itself is worked on. */
const SIZES = { small: 1, large: Number(process.env.BENCH_YEARS ?? 20) };
const BODIES = 5;

/** What a search and the list of minutes take with twenty years of minutes, beside one year of them. */
export async function minutesScale({ root, stores, rounds = ROUNDS, say }) {
  const wanted = Object.entries(SIZES).map(([name, years]) => ({ root, name, years }));
  return onSides({ stores, bodies: BODIES, wanted, startSide, say }, async (store, sides) =>
    entriesOf({ store, sides, measured: await measure(sides, rounds, say) }),
  );
}

export async function minutesScaleAgainst({ say }) {
  say('minutes-scale is not measured against another build');
  return [];
}
