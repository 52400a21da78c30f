import { useState } from 'react';
import { useTab } from './context.ts';
import { type Problem, problemIn } from './problem.ts';
import { saveFile } from './save-file.ts';

export interface Fetching {
  state: 'idle' | 'fetching' | 'fetched' | 'failed';
  /** What it is saved as, once it is fetched. */
  name?: string;
  problem?: Problem;
}

/** Fetches a file as the reader and hands it to the browser to be saved. `name` is used where the service gives none. */
export function useFileFetch(): [Fetching, (path: string, name: string) => Promise<void>] {
  const { api, language } = useTab();
  const [fetching, setFetching] = useState<Fetching>({ state: 'idle' });
  const fetchIt = async (path: string, name: string) => {
    if (fetching.state === 'fetching') return;
    setFetching({ state: 'fetching' });
    try {
      const file = await api.fetchFile(path);
      const saved = file.name ?? name;
      saveFile(file.bytes, saved);
      setFetching({ state: 'fetched', name: saved });
    } catch (error) {
      setFetching({ state: 'failed', problem: problemIn(error, language) });
    }
  };
  return [fetching, fetchIt];
}
