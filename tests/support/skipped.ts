import { appendFileSync } from 'node:fs';

/** Notes that a part of the tests can't run here, for the line at the end of the run. `count`: tests jest does not know of. */
export function noteSkipped(what: string, why: string, count = 0): void {
  const file = process.env.SAMVERKAN_TEST_SKIPPED;
  if (file) appendFileSync(file, `${JSON.stringify({ what, why, count })}\n`);
}

/** A describe that is skipped, noted and counted when there is a reason why it can't run: `why` is empty when it can. */
export function describeUnless(why: string, what: string, title: string, tests: () => void): void {
  if (why) noteSkipped(what, why);
  (why ? describe.skip : describe)(`${title} [${what}]`, tests);
}
