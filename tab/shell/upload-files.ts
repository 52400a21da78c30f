import { useRef, useState } from 'react';
import type { SameName } from '../../bot/document/domain/same-document.ts';
import { KIND_WORDS, kindOfFile } from '../../bot/document/texts/kinds.ts';
import type { Language } from '../../bot/texts/text.ts';
import { serviceNow } from './clock.ts';
import { useTab } from './context.ts';
import { MOST_BYTES, sizeText } from './file-size.ts';
import { isNo, type Problem, problemIn } from './problem.ts';
import type { Say } from './say.ts';

export interface Uploading {
  /** The file on its way, and how much of it, from 0 to 1. */
  now?: { name: string; part: number };
  /** The latest that came there. */
  sent?: { name: string; at: Date };
  /** What went wrong, file by file. */
  troubles: { file: File; problem: Problem; again: boolean }[];
}

/** Sends one file under a key. `same`: once it was asked. */
export type SendFile = (file: File, key: string, onPart: (part: number) => void, same?: SameName) => Promise<void>;

/** The service asks what becomes of a file of the same name. */
export const NAME_TAKEN = 'refusal.annex-name-taken';

/** Why a file would not be taken, before anything of it is sent; null where it may be. */
export function faultInFile({ name, size }: Pick<File, 'name' | 'size'>, say: Say, language: Language): string | null {
  const most = MOST_BYTES / 1024 / 1024;
  if (kindOfFile(name) === undefined) return say('tab.annex.badKind', { name, kinds: KIND_WORDS });
  if (size === 0) return say('tab.annex.isEmpty', { name });
  return size > MOST_BYTES ? say('tab.annex.tooBig', { name, size: sizeText(size, language), most }) : null;
}

/** Uploads files one after another. What is too big is said before anything is sent. */
export function useUploads(sendFile: SendFile, changed: () => Promise<void>) {
  const { language, say } = useTab();
  const [uploading, setUploading] = useState<Uploading>({ troubles: [] });
  // One key a file until its outcome is known: a second try does not make a second document.
  const keys = useRef(new Map<File, string>());
  const busy = useRef(false);
  const sendOne = async (file: File, same?: SameName) => {
    const key = keys.current.get(file) ?? crypto.randomUUID();
    keys.current.set(file, key);
    const onPart = (part: number) => setUploading((before) => ({ ...before, now: { name: file.name, part } }));
    onPart(0);
    await sendFile(file, key, onPart, same);
    setUploading(({ troubles }) => ({ troubles, sent: { name: file.name, at: serviceNow() } }));
  };
  // What was said no to would be said no to again.
  const failed = (file: File, problem: Problem) => fail(file, problem, !isNo(problem));
  const fail = (file: File, problem: Problem, again: boolean) =>
    setUploading(({ troubles, sent }) => ({
      ...(sent ? { sent } : {}),
      troubles: [...troubles.filter((one) => one.file !== file), { file, problem, again }],
    }));
  const start = async (files: File[], same?: SameName) => {
    if (busy.current) return;
    busy.current = true;
    setUploading(({ troubles }) => ({ troubles: troubles.filter(({ file }) => !files.includes(file)) }));
    for (const file of files) {
      const message = faultInFile(file, say, language);
      if (message) fail(file, { kind: 'refused', message }, false);
      else await sendOne(file, same).catch((error: unknown) => failed(file, problemIn(error, language)));
    }
    busy.current = false;
    await changed();
  };
  return [uploading, start] as const;
}
