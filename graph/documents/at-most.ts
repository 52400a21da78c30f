/** So much work at once; what comes after waits for its turn. */
export function atMost(most: number): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
