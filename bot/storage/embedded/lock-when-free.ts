import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { StoreInUse } from '../../ports/store.ts';
import { lockFolder } from './folder-lock.ts';

/** How long another process is waited for, in milliseconds, and who is told of it. */
export interface FolderWait {
  ms: number;
  say: (sentence: string) => void;
}

const LOOK_MS = 300;
const SAY_AFTER_MS = 3_000;

/** Locks a folder, made if it is missing; answers with the way to let go. Whoever was stopped just before may still have it. */
export async function lockWhenFree(folder: string, wait: FolderWait = { ms: 0, say: () => undefined }) {
  mkdirSync(folder, { recursive: true });
  let said = false;
  for (let waited = 0; ; waited += LOOK_MS) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof StoreInUse) || waited >= wait.ms) throw error;
    }
    if (!said && waited >= SAY_AFTER_MS) {
      said = true;
      wait.say(waitingFor(folder, wait.ms));
    }
    await setTimeout(LOOK_MS);
  }
}

function waitingFor(folder: string, ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return (
    `Väntar i upp till ${seconds} sekunder på att en annan Samverkan ska bli klar med datamappen ${folder}. / ` +
    `Waiting for up to ${seconds} seconds until another Samverkan is done with the data folder.`
  );
}
