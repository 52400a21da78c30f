import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical } from '../../../bot/kernel/canonical.ts';
import { isAllApproved } from '../../../bot/minutes/domain/verify.ts';
import { Verification, WHAT } from '../../support/minutes-verifiers.ts';

/** Ten thousand were run once; a part of them in every run. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 300);
const SEED = 20240301;

const steps = fc.array(fc.tuple(fc.nat(99), fc.constantFrom(...WHAT)), { minLength: 10, maxLength: 120 });
/** Most bodies have their minutes verified. */
const verifies = fc.nat(9).map((number) => number > 0);

/** Looks at what stands after each step; what was approved or finished is never another thing again. */
function watching(one: Verification): () => void {
  let locked: string | undefined;
  return () => {
    expect(one.unread()).toEqual([]);
    expect(one.told()).toEqual([]);
    const { approved, sent, status } = one.minutes;
    if (approved === undefined) return;
    const said = canonical(approved);
    locked ??= said;
    expect(said).toBe(locked);
    expect(approved.hash).toBe(createHash('sha256').update(canonical(approved.document)).digest('hex'));
    if (status !== 'verified') return;
    expect(isAllApproved(one.minutes)).toBe(true);
    const { approvals: _approvals, dissents: _dissents, ...text } = approved.document;
    expect(text).toEqual(sent?.document);
  };
}

it(`hur det än skrivs, skickas och justeras om vartannat: inget som är godkänt ändras, inget godkänns oläst, och inget fastnar (frö ${SEED})`, () => {
  const before = { verified: 0, finished: 0 };
  fc.assert(
    fc.property(verifies, steps, (verified, all) => {
      const one = new Verification(verified);
      const look = watching(one);
      for (const [who, what] of all) {
        one.step(who, what);
        look();
      }
      const { status } = one.minutes;
      if (status === 'verified' || status === 'finished') before[status] += 1;
      one.end();
      look();
      expect(one.minutes.status).toBe(verified ? 'verified' : 'finished');
    }),
    { numRuns: SEQUENCES, seed: SEED },
  );
  expect(before.verified).toBeGreaterThan(SEQUENCES / 20);
  expect(before.finished).toBeGreaterThan(SEQUENCES / 50);
});
