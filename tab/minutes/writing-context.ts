import { createContext, useContext } from 'react';
import type { WritingView } from '../../bot/minutes/views/view.ts';
import type { NotesDesk } from './notes-desk.ts';

/** The minutes that are written, for every part of their page. */
export interface Writing {
  meeting: string;
  writing: WritingView;
  desk: NotesDesk;
  changed: () => Promise<void>;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('a part of the minutes was drawn outside them');
  return writing;
}
