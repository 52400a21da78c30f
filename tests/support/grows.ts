/** Milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The quickest of three: what else the machine does is not counted. */
async function best(work: () => unknown): Promise<number> {
  const times = [await timeOf(work), await timeOf(work), await timeOf(work)];
  return Math.min(...times);
}

/** Four times the file takes about four times as long. */
export async function expectNoFaster<File>(
  make: (times: number) => File,
  times: number,
  read: (file: File) => unknown,
) {
  const [small, large] = [make(times), make(times * 4)];
  await timeOf(() => read(small));
  const [quick, slow] = [await best(() => read(small)), await best(() => read(large))];
  // Quadratic is sixteen. Below some milliseconds nothing can be told.
  expect(slow).toBeLessThan(Math.max(quick, 5) * 9);
  expect(slow).toBeLessThan(8_000);
}
