import { useState } from 'react';

/** What stands in a field: what the page says, until the reader writes over it; and again when the page says something else. */
export function useFollowed<T extends string>(seen: T): [T, (value: T) => void] {
  const [mine, setMine] = useState<{ over: T; value: T } | null>(null);
  return [mine?.over === seen ? mine.value : seen, (value) => setMine({ over: seen, value })];
}
