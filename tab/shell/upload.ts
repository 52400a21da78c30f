import type { Language } from '../../bot/texts/text.ts';
import { noteNow } from './clock.ts';
import { noteAnswer, noteNoAnswer } from './net.ts';
import { problemOf, problemWithout, Trouble } from './problem.ts';

export interface Upload {
  path: string;
  token: string;
  language: Language;
  file: Blob;
  /** From 0 to 1, as far as the browser knows. */
  onPart?: (part: number) => void;
}

/** A large file on a slow line takes its time. */
const PATIENCE = 5 * 60_000;

/** Sends a file's bytes. `fetch` tells nothing of how far it has come, so this is XMLHttpRequest. Rejects with a Trouble. */
export function upload({ path, token, language, file, onPart }: Upload): Promise<void> {
  const request = new XMLHttpRequest();
  request.open('POST', `/api/tab/${path}`);
  request.timeout = PATIENCE;
  request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.setRequestHeader('Accept-Language', language);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => total > 0 && onPart?.(loaded / total);
  return new Promise((resolve, reject) => {
    const lost = () => {
      noteNoAnswer();
      reject(new Trouble(problemWithout(null, 'command', navigator.onLine, language)));
    };
    request.onerror = lost;
    request.ontimeout = lost;
    request.onload = () => {
      noteNow((name) => request.getResponseHeader(name));
      if (request.status >= 200 && request.status < 300) return resolve();
      const said = bodyOf(request.responseText);
      if (!noteAnswer(request.status, said !== null)) return lost();
      reject(new Trouble(problemOf(request.status, said, language)));
    };
    request.send(file);
  });
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
