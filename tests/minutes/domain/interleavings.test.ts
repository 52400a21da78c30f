import fc from 'fast-check';
import { EVENTS, Writers } from '../../support/minutes-writers.ts';

const SEED = 20240216;
/** `SEQUENCES=10000 npm test -- interleavings` looks at more of them. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 300);

const number = fc.nat({ max: 1_000_000 });
const events = fc.array(fc.record({ what: fc.constantFrom(...EVENTS), who: number, at: number }), {
  minLength: 60,
  maxLength: 100,
});

describe('flera skriver i samma punkt', () => {
  it(`inget ord som har kvitterats saknas, vad som än kommer om vartannat (frö ${SEED})`, () => {
    let acknowledged = 0;
    fc.assert(
      fc.property(events, (all) => {
        const writers = new Writers();
        for (const event of all) {
          writers.happen(event);
          expect(writers.missing()).toEqual([]);
        }
        acknowledged += writers.acknowledged;
      }),
      { numRuns: SEQUENCES, seed: SEED },
    );
    expect(acknowledged).toBeGreaterThan(SEQUENCES);
  });
});
