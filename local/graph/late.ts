/** How long what is new is missing where Graph looks in an index: asked so many times, or so many milliseconds. */
export interface Lateness {
  calls?: number;
  ms?: number;
}

export function createLate(real: () => number) {
  let lateness: Lateness | null = null;
  const hidden = new Map<string, { calls: number; until: number }>();
  return {
    set(to: Lateness | null): void {
      lateness = to;
    },
    arrived({ id }: { id: string }): void {
      if (lateness) hidden.set(id, { calls: lateness.calls ?? 0, until: real() + (lateness.ms ?? 0) });
    },
    /** Each time it is asked is a call. */
    hides({ id }: { id: string }): boolean {
      const one = hidden.get(id);
      if (!one) return false;
      one.calls -= 1;
      if (one.calls >= 0 || real() < one.until) return true;
      hidden.delete(id);
      return false;
    },
  };
}

export type Late = ReturnType<typeof createLate>;
