import { useState } from 'react';
import type { FilePart } from './new-parts.ts';

/** Files that were chosen for items that are not there yet, while the tab is open: a browser can keep no file for longer. */
const chosen = new Map<string, FilePart[]>();

export function useChosenFiles(meeting: string): [FilePart[], (files: FilePart[]) => void] {
  const [files, setFiles] = useState(() => chosen.get(meeting) ?? []);
  const set = (next: FilePart[]) => {
    if (next.length > 0) chosen.set(meeting, next);
    else chosen.delete(meeting);
    setFiles(next);
  };
  return [files, set];
}
