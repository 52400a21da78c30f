import type { ClashesView } from '../bot/calendar/views/view.ts';
import type { DatesView } from '../bot/dates/views/view.ts';
import type { Command } from '../bot/declared/command.ts';
import type { RemindedOf } from '../bot/delivery/domain/reminded-of.ts';
import type { ReminderView } from '../bot/delivery/views/reminder.ts';
import type { SameName } from '../bot/document/domain/same-document.ts';
import type { MeetingView } from '../bot/meeting/views/view.ts';
import type { AgendasView, DistributionPreview, FollowView, MinutesView } from '../bot/minutes/views/view.ts';
import type { RoundPageView, RoundsView, VersionView } from '../bot/round/views/view.ts';
import type { Language } from '../bot/texts/text.ts';
import type { TodoView } from '../bot/todo/views/view.ts';
import type { OutlinePart } from '../bot/views/outline.ts';
import type { YearView } from '../bot/year/views/view.ts';
import type { ClashQuery } from './calendar/clash-query.ts';
import { type ConsultationApi, consultationApi } from './consultation/api.ts';
import { type FilingApi, filingApi } from './document/api.ts';
import type { YearQuery } from './route.ts';
import { type SearchApi, searchApi } from './search/api.ts';
import { noteNow } from './shell/clock.ts';
import { isReached, noteAnswer, noteNoAnswer } from './shell/net.ts';
import { type Problem, problemOf, problemWithout, Trouble } from './shell/problem.ts';
import { nameIn } from './shell/save-file.ts';
import { fetchSentences, sayIn } from './shell/say.ts';
import { upload } from './shell/upload.ts';

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
  /** Where there is a file of its name: once it was asked. */
  same?: SameName;
  file: File;
  /** The same key is carried out once. */
  key: string;
  onPart?: (part: number) => void;
}

export interface AnswerUpload {
  round: string;
  field: string;
  municipality: string;
  file: File;
  /** The same key is carried out once. */
  key: string;
  onPart?: (part: number) => void;
}

/** The server, as the tab knows it. Everything rejects with a Trouble. */
export interface Api extends ConsultationApi, SearchApi, FilingApi {
  todo(signal?: AbortSignal): Promise<TodoView>;
  meeting(id: string, signal?: AbortSignal): Promise<MeetingView>;
  /** The notice's card as it would stand in the channel; `answerBy`: the last day for answers, "" where none is named. */
  noticePreview(id: string, answerBy: string, signal?: AbortSignal): Promise<OutlinePart[]>;
  minutes(meeting: string, signal?: AbortSignal): Promise<MinutesView>;
  agendas(meeting: string, signal?: AbortSignal): Promise<AgendasView>;
  followUp(meeting: string, signal?: AbortSignal): Promise<FollowView>;
  /** To whom approved minutes would go now, and the mail with them. */
  distribution(meeting: string, signal?: AbortSignal): Promise<DistributionPreview>;
  /** Approved minutes go to those whom they concern. The same key is carried out once. */
  distribute(meeting: string, key: string): Promise<void>;
  dates(id: string, signal?: AbortSignal): Promise<DatesView>;
  /** What a reminder to those who have not answered would say and do now. */
  reminder(about: RemindedOf, signal?: AbortSignal): Promise<ReminderView>;
  /** `before`: the closed question after which an older page begins. */
  rounds(signal?: AbortSignal, before?: string): Promise<RoundsView>;
  /** `municipality`: which of the reader's own, where they have several. */
  round(id: string, municipality?: string, signal?: AbortSignal): Promise<RoundPageView>;
  /** Every version of a municipality's answer, newest first. */
  roundVersions(id: string, municipality: string, signal?: AbortSignal): Promise<VersionView[]>;
  /** The body of a channel, or null when the channel is not connected to one. */
  forumOf(channel: string, team: string | undefined, signal?: AbortSignal): Promise<ForumName | null>;
  forums(signal?: AbortSignal): Promise<ForumName[]>;
  year(query: YearQuery, signal?: AbortSignal): Promise<YearView>;
  /** What a day and its hours would clash with. */
  clashes(query: ClashQuery, signal?: AbortSignal): Promise<ClashesView>;
  /** Reads in a calendar file from outside; resolves to what was found in it, in words. */
  uploadCalendar(file: File, key: string): Promise<string>;
  /** Makes the address at which a calendar fetches a body's meetings. It is told this once. */
  subscribe(forum: string, key: string): Promise<string>;
  /** The same key is carried out once. */
  command(command: Command, key: string): Promise<void>;
  uploadAnnex(annex: AnnexUpload): Promise<void>;
  /** The file stands in the municipality's draft until an answer names it. */
  uploadAnswerFile(upload: AnswerUpload): Promise<void>;
  /** The document that the question is about; another takes its place. */
  uploadRoundDocument(upload: Omit<AnswerUpload, 'field' | 'municipality'>): Promise<void>;
  /** `path` is relative to /api/tab/. */
  fetchFile(path: string): Promise<FetchedFile>;
}

const READ_PATIENCE = 15_000;
const COMMAND_PATIENCE = 25_000;
const FILE_PATIENCE = 5 * 60_000;
const UNCHANGED = 304;

export function openApi(token: () => Promise<string>, language: Language): Api {
  const read = <T>(path: string, signal?: AbortSignal) => call<T>(token, language, path, signal ? { signal } : {});
  const write = <T>(path: string, body: BodyInit, type = 'application/json') =>
    call<T>(token, language, path, { method: 'POST', body, headers: { 'Content-Type': type } });
  const minutes = readAgain<MinutesView>(token, language);
  const send = async (path: string, file: File, onPart?: (part: number) => void) => {
    const rest = { language, file, ...(onPart ? { onPart } : {}) };
    await upload({ path, token: await tokenFrom(token, language), ...rest });
  };
  return {
    ...consultationApi(read, write, send),
    ...searchApi(read),
    ...filingApi(read),
    todo: (signal) => read('todo', signal),
    meeting: (id, signal) => read(`meetings/${encodeURIComponent(id)}`, signal),
    noticePreview: async (id, answerBy, signal) => {
      const path = `meetings/${encodeURIComponent(id)}/notice?${new URLSearchParams({ answerBy })}`;
      return (await read<{ parts: OutlinePart[] }>(path, signal)).parts;
    },
    minutes: (meeting, signal) => minutes(`minutes/${encodeURIComponent(meeting)}`, signal),
    agendas: (meeting, signal) => read(`minutes/${encodeURIComponent(meeting)}/agendas`, signal),
    followUp: (meeting, signal) => read(`minutes/${encodeURIComponent(meeting)}/follow-up`, signal),
    distribution: (meeting, signal) => read(`minutes/${encodeURIComponent(meeting)}/distribution`, signal),
    distribute: async (meeting, key) => {
      await write(`minutes/${encodeURIComponent(meeting)}/distribution`, JSON.stringify({ key }));
    },
    dates: (id, signal) => read(`dates/${encodeURIComponent(id)}`, signal),
    reminder: ({ kind, id }, signal) => read(`reminders/${kind}/${encodeURIComponent(id)}`, signal),
    rounds: (signal, before) => read(before ? `rounds?${new URLSearchParams({ before })}` : 'rounds', signal),
    round: (id, municipality, signal) => {
      const query = municipality ? `?${new URLSearchParams({ municipality })}` : '';
      return read(`rounds/${encodeURIComponent(id)}${query}`, signal);
    },
    roundVersions: async (id, municipality, signal) => {
      const path = `rounds/${encodeURIComponent(id)}/versions/${encodeURIComponent(municipality)}`;
      return (await read<{ versions: VersionView[] }>(path, signal)).versions;
    },
    forumOf: (channel, team, signal) =>
      read<ForumName>(`forum?${new URLSearchParams({ channel, team: team ?? '' })}`, signal).catch(nullWhenMissing),
    forums: async (signal) => (await read<{ forums: ForumName[] }>('forums', signal)).forums,
    year: ({ year, forum }, signal) => {
      const asked = { ...(year ? { year: String(year) } : {}), ...(forum ? { forum } : {}) };
      return read(`year?${new URLSearchParams(asked)}`, signal);
    },
    clashes: (query, signal) => read(`clashes?${new URLSearchParams({ ...query })}`, signal),
    uploadCalendar: async (file, key) => {
      const path = `calendars?${new URLSearchParams({ key, name: file.name })}`;
      return (await write<{ text: string }>(path, file, 'text/calendar')).text;
    },
    subscribe: async (forum, key) =>
      (await write<{ address: string }>('subscriptions', JSON.stringify({ key, forum }))).address,
    command: async (command, key) => {
      await write('commands', JSON.stringify({ key, command }));
    },
    uploadAnnex: async ({ meeting, item, same, file, key, onPart }) => {
      const path = `meetings/${encodeURIComponent(meeting)}/items/${encodeURIComponent(item)}/annexes`;
      const query = new URLSearchParams({ key, name: file.name, ...(same ? { same } : {}) });
      const rest = { language, file, ...(onPart ? { onPart } : {}) };
      await upload({ path: `${path}?${query}`, token: await tokenFrom(token, language), ...rest });
    },
    uploadAnswerFile: async ({ round, field, municipality, file, key, onPart }) => {
      const query = new URLSearchParams({ field, municipality, key, name: file.name });
      const path = `rounds/${encodeURIComponent(round)}/files?${query}`;
      const rest = { language, file, ...(onPart ? { onPart } : {}) };
      await upload({ path, token: await tokenFrom(token, language), ...rest });
    },
    uploadRoundDocument: async ({ round, file, key, onPart }) => {
      const query = new URLSearchParams({ field: 'document', key, name: file.name });
      await send(`rounds/${encodeURIComponent(round)}/files?${query}`, file, onPart);
    },
    fetchFile: async (path) => {
      const response = await request(token, language, path, {}, FILE_PATIENCE);
      const bytes = await response.blob().catch((cause) => unanswered(cause, {}, language));
      return { bytes, name: nameIn(response.headers.get('Content-Disposition')) };
    },
  };
}

async function call<T>(token: () => Promise<string>, language: Language, path: string, init: RequestInit): Promise<T> {
  const response = await request(token, language, path, init, init.body ? COMMAND_PATIENCE : READ_PATIENCE);
  return response.json().catch((cause) => unanswered(cause, init, language));
}

/** Reads what is read again and again: what has not changed does not come once more, and is what came before. */
function readAgain<T>(token: () => Promise<string>, language: Language) {
  let known: { path: string; tag: string; said: T } | null = null;
  return async (path: string, signal?: AbortSignal): Promise<T> => {
    const before = known?.path === path ? known : null;
    const headers: Record<string, string> = before ? { 'If-None-Match': before.tag } : {};
    const response = await request(token, language, path, { headers, ...(signal ? { signal } : {}) }, READ_PATIENCE);
    if (before && response.status === UNCHANGED) return before.said;
    const said: T = await response.json().catch((cause) => unanswered(cause, {}, language));
    const tag = response.headers.get('ETag');
    known = tag ? { path, tag, said } : null;
    return said;
  };
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
    ...init.headers,
  };
  const patience = AbortSignal.timeout(most);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  const response = await fetch(`/api/tab/${path}`, { ...init, headers, signal, cache: 'no-store' }).catch((cause) => {
    if (!init.signal?.aborted) noteNoAnswer();
    return unanswered(cause, init, language);
  });
  noteNow((name) => response.headers.get(name));
  const isThere = response.ok || response.status === UNCHANGED;
  const said: unknown = isThere ? null : await response.json().catch(() => null);
  if (!noteAnswer(response.status, said !== null)) return unanswered(null, init, language, true);
  return isThere ? response : fail(language, () => problemOf(response.status, said, language));
}

async function tokenFrom(token: () => Promise<string>, language: Language): Promise<string> {
  const say = sayIn(language);
  if (!navigator.onLine && !(await isReached()))
    return fail(language, () => ({ kind: 'offline', message: say('tab.error.offline') }));
  return token().catch(() => fail(language, () => ({ kind: 'signin', message: say('tab.error.token') })));
}

function unanswered(
  cause: unknown,
  { body }: RequestInit,
  language: Language,
  online = navigator.onLine,
): Promise<never> {
  return fail(language, () => problemWithout(cause, body ? 'command' : 'read', online, language));
}

/** What is asked before the page is drawn may fail before there are words for it. */
async function fail(language: Language, problem: () => Problem): Promise<never> {
  await fetchSentences(language);
  throw new Trouble(problem());
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Trouble && error.problem.kind === 'missing') return null;
  throw error;
}
