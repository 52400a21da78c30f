import type { Command } from '../bot/domain/command.ts';
import type { Language } from '../bot/texts/text.ts';
import type { MeetingView } from '../bot/views/meeting-view.ts';
import type { TodoView } from '../bot/views/todo-view.ts';
import type { ClashesView } from '../bot/views/year-view.ts';
import type { ClashQuery } from './clashes.ts';
import { problemOf, problemWithout, Trouble } from './problem.ts';
import { nameIn } from './save-file.ts';
import { sayIn } from './say.ts';
import { upload } from './upload.ts';

export interface ForumName {
  id: string;
  shortName: string;
}

export interface FetchedFile {
  bytes: Blob;
  /** As the service names it. */
  name: string | null;
}

export interface AnnexUpload {
  meeting: string;
  item: string;
  file: File;
  /** The same key is carried out once. */
  key: string;
  onPart?: (part: number) => void;
}

/** The server, as the tab knows it. Everything rejects with a Trouble. */
export interface Api {
  todo(signal?: AbortSignal): Promise<TodoView>;
  meeting(id: string, signal?: AbortSignal): Promise<MeetingView>;
  /** The body of a channel, or null when the channel is not connected to one. */
  forumOf(channel: string, team: string | undefined, signal?: AbortSignal): Promise<ForumName | null>;
  forums(signal?: AbortSignal): Promise<ForumName[]>;
  /** What a day and its hours would clash with. */
  clashes(query: ClashQuery, signal?: AbortSignal): Promise<ClashesView>;
  /** The same key is carried out once. */
  command(command: Command, key: string): Promise<void>;
  uploadAnnex(annex: AnnexUpload): Promise<void>;
  /** `path` is relative to /api/tab/. */
  fetchFile(path: string): Promise<FetchedFile>;
}

const READ_PATIENCE = 15_000;
const COMMAND_PATIENCE = 25_000;
const FILE_PATIENCE = 5 * 60_000;

export function openApi(token: () => Promise<string>, language: Language): Api {
  const read = <T>(path: string, signal?: AbortSignal) => call<T>(token, language, path, signal ? { signal } : {});
  return {
    todo: (signal) => read('todo', signal),
    meeting: (id, signal) => read(`meetings/${encodeURIComponent(id)}`, signal),
    forumOf: (channel, team, signal) =>
      read<ForumName>(`forum?${new URLSearchParams({ channel, team: team ?? '' })}`, signal).catch(nullWhenMissing),
    forums: async (signal) => (await read<{ forums: ForumName[] }>('forums', signal)).forums,
    clashes: (query, signal) => read(`clashes?${new URLSearchParams({ ...query })}`, signal),
    command: async (command, key) => {
      await call(token, language, 'commands', { method: 'POST', body: JSON.stringify({ key, command }) });
    },
    uploadAnnex: async ({ meeting, item, file, key, onPart }) => {
      const path = `meetings/${encodeURIComponent(meeting)}/items/${encodeURIComponent(item)}/annexes`;
      const query = new URLSearchParams({ key, name: file.name });
      const rest = { language, file, ...(onPart ? { onPart } : {}) };
      await upload({ path: `${path}?${query}`, token: await tokenFrom(token, language), ...rest });
    },
    fetchFile: async (path) => {
      const response = await request(token, language, path, {}, FILE_PATIENCE);
      const bytes = await response.blob().catch((cause) => {
        throw new Trouble(problemWithout(cause, 'read', navigator.onLine, language));
      });
      return { bytes, name: nameIn(response.headers.get('Content-Disposition')) };
    },
  };
}

async function call<T>(token: () => Promise<string>, language: Language, path: string, init: RequestInit): Promise<T> {
  const response = await request(token, language, path, init, init.body ? COMMAND_PATIENCE : READ_PATIENCE);
  return response.json().catch((cause) => {
    throw new Trouble(problemWithout(cause, init.body ? 'command' : 'read', navigator.onLine, language));
  });
}

/** The answer to a request that succeeded. `most`: milliseconds until it is given up. */
async function request(
  token: () => Promise<string>,
  language: Language,
  path: string,
  init: RequestInit,
  most: number,
): Promise<Response> {
  const headers = {
    Authorization: `Bearer ${await tokenFrom(token, language)}`,
    'Accept-Language': language,
    ...(init.body ? { 'Content-Type': 'application/json' } : {}),
  };
  const patience = AbortSignal.timeout(most);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  const response = await fetch(`/api/tab/${path}`, { ...init, headers, signal, cache: 'no-store' }).catch((cause) => {
    throw new Trouble(problemWithout(cause, init.body ? 'command' : 'read', navigator.onLine, language));
  });
  if (!response.ok) throw new Trouble(problemOf(response.status, await response.json().catch(() => null), language));
  return response;
}

async function tokenFrom(token: () => Promise<string>, language: Language): Promise<string> {
  const say = sayIn(language);
  if (!navigator.onLine) throw new Trouble({ kind: 'offline', message: say('tab.error.offline') });
  return token().catch(() => {
    throw new Trouble({ kind: 'signin', message: say('tab.error.token') });
  });
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Trouble && error.problem.kind === 'missing') return null;
  throw error;
}
