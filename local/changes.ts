/** Tells everybody who watches that something in the stand-in is no longer as it was. */
export function createChanges() {
  const watchers = new Set<() => void>();
  return {
    announce(): void {
      for (const tell of watchers) tell();
    },
    /** Returns what ends the watching. */
    watch(tell: () => void): () => void {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
  };
}

export type Changes = ReturnType<typeof createChanges>;
