import type {
  Cast,
  ClockView,
  FileChange,
  FilesView,
  PersonView,
  PressAnswer,
  PressRequest,
  TabSettings,
  WriteRequest,
} from '../wire.ts';

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/local/api${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as T;
}

const of = (person: string) => `/people/${encodeURIComponent(person)}`;

/** The stand-in's own server. */
export const api = {
  cast: () => ask<Cast>('GET', '/cast'),
  person: (id: string) => ask<PersonView>('GET', of(id)),
  press: (person: string, press: PressRequest) => ask<PressAnswer>('POST', `${of(person)}/press`, press),
  write: (person: string, message: WriteRequest) => ask<{ taken: boolean }>('POST', `${of(person)}/messages`, message),
  seen: (person: string, conversation: string) => ask('POST', `${of(person)}/seen`, { conversation }),
  token: async (person: string) => (await ask<{ token: string }>('POST', `${of(person)}/token`)).token,
  addTab: (forum: string, tab: TabSettings) => ask('PUT', `/teams/${encodeURIComponent(forum)}/tab`, tab),
  removeTab: (forum: string) => ask('DELETE', `/teams/${encodeURIComponent(forum)}/tab`),
  files: (forum: string) => ask<FilesView>('GET', `/teams/${encodeURIComponent(forum)}/files`),
  changeFile: (person: string, file: string, change: FileChange) =>
    ask('POST', `${of(person)}/files/${encodeURIComponent(file)}`, change),
  clock: () => ask<ClockView>('GET', '/clock'),
  setClock: (at: Date) => ask<ClockView>('POST', '/clock', { at: at.toISOString() }),
};

/** Calls `changed` when something did, and `reached` whenever the line is up or down. */
export function follow(changed: () => void, reached: (up: boolean) => void): void {
  const events = new EventSource('/local/api/events');
  events.addEventListener('changed', changed);
  events.addEventListener('open', () => {
    reached(true);
    changed();
  });
  events.addEventListener('error', () => reached(false));
}
