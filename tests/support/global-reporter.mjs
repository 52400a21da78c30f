import { existsSync, readFileSync } from 'node:fs';

/** Says at the end, in one line, what was skipped, how much of it, and why. */
export default class SkippedReporter {
  onRunComplete(_contexts, { testResults }) {
    const pending = testResults.flatMap((file) => file.testResults).filter((test) => test.status === 'pending');
    const parts = [...noted()].map(([what, { why, count }]) => {
      const tests =
        count + pending.filter((test) => test.ancestorTitles.some((title) => title.endsWith(`[${what}]`))).length;
      return `${what}: ${tests} test (${why})`;
    });
    if (parts.length > 0) console.log(`\nHoppade över / skipped: ${parts.join('; ')}\n`);
  }
}

function noted() {
  const file = process.env.SAMVERKAN_TEST_SKIPPED;
  const whats = new Map();
  if (!file || !existsSync(file)) return whats;
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { what, why, count } = JSON.parse(line);
    whats.set(what, { why, count: count + (whats.get(what)?.count ?? 0) });
  }
  return whats;
}
