import { useRef, useState } from 'react';
import { serviceNow } from './clock.ts';
import { useTab } from './context.ts';
import { MOST_BYTES, sizeText } from './file-size.ts';
import { type Problem, problemIn } from './problem.ts';

export interface Uploading {
  /** The file on its way, and how much of it, from 0 to 1. */
  now?: { name: string; part: number };
  /** The latest that came there. */
  sent?: { name: string; at: Date };
  /** What went wrong, file by file. */
  troubles: { file: File; problem: Problem; again: boolean }[];
}

/** Sends one file under a key. */
export type SendFile = (file: File, key: string, onPart: (part: number) => void) => Promise<void>;

/** Uploads files one after another. What is too big is said before anything is sent. */
export function useUploads(sendFile: SendFile, changed: () => Promise<void>) {
  const { language, say } = useTab();
  const [uploading, setUploading] = useState<Uploading>({ troubles: [] });
  // One key a file until its outcome is known: a second try does not make a second document.
  const keys = useRef(new Map<File, string>());
  const busy = useRef(false);
  const fault = ({ name, size }: File): string | null => {
    const most = MOST_BYTES / 1024 / 1024;
    if (size === 0) return say('tab.annex.isEmpty', { name });
    return size > MOST_BYTES ? say('tab.annex.tooBig', { name, size: sizeText(size, language), most }) : null;
  };
  const sendOne = async (file: File) => {
    const key = keys.current.get(file) ?? crypto.randomUUID();
    keys.current.set(file, key);
    const onPart = (part: number) => setUploading((before) => ({ ...before, now: { name: file.name, part } }));
    onPart(0);
    await sendFile(file, key, onPart);
    setUploading(({ troubles }) => ({ troubles, sent: { name: file.name, at: serviceNow() } }));
  };
  const fail = (file: File, problem: Problem, again: boolean) =>
    setUploading(({ troubles, sent }) => ({
      ...(sent ? { sent } : {}),
      troubles: [...troubles.filter((one) => one.file !== file), { file, problem, again }],
    }));
  const start = async (files: File[]) => {
    if (busy.current) return;
    busy.current = true;
    setUploading(({ troubles }) => ({ troubles: troubles.filter(({ file }) => !files.includes(file)) }));
    for (const file of files) {
      const message = fault(file);
      if (message) fail(file, { kind: 'refused', message }, false);
      else await sendOne(file).catch((error: unknown) => fail(file, problemIn(error, language), true));
    }
    busy.current = false;
    await changed();
  };
  return [uploading, start] as const;
}
