/** Milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const FEWEST_TAKES = 3;
const MOST_TAKES = 12;

/** Four times the file takes about four times as long. */
export async function expectNoFaster<File>(
  make: (times: number) => File,
  times: number,
  read: (file: File) => unknown,
) {
  const [small, large] = [make(times), make(times * 4)];
  await timeOf(() => read(small));
  // The quickest of each by turns: what else the machine does is not counted, and where it does much more takes are made.
  let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // Quadratic is sixteen. Below some milliseconds nothing can be told.
  const most = () => Math.max(quick, 5) * 9;
  for (let take = 1; take <= FEWEST_TAKES || (take <= MOST_TAKES && slow >= most()); take++) {
    quick = Math.min(quick, await timeOf(() => read(small)));
    slow = Math.min(slow, await timeOf(() => read(large)));
  }
  expect(slow).toBeLessThan(most());
  expect(slow).toBeLessThan(8_000);
}
