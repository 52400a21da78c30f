import type { Documents } from '../../../bot/ports/documents.ts';
import type { Library } from '../../../bot/ports/library.ts';
import type { Mail } from '../../../bot/ports/mail.ts';

export interface GraphAnswer {
  status: number;
  header(name: string): string | null;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into by the cases
  body: any;
}

export interface Asking {
  headers?: Record<string, string>;
  /** Bytes as they are; anything else as JSON. */
  body?: Uint8Array | object;
}

/** A file that somebody has open in Word just now. */
export interface OpenFile {
  item: string;
  name: string;
}

/** A Graph that the cases are tried on: the stand-in, or a real tenant's. */
export interface GraphHost {
  /** With the app's token, under /v1.0. Redirects are not followed. */
  ask(method: string, path: string, asking?: Asking): Promise<GraphAnswer>;
  /** To an address that Graph gave, without a token. */
  bare(method: string, url: string, asking?: Asking): Promise<GraphAnswer>;
  /** The library in which the cases may do as they like, and its drive. */
  library: { url: URL; drive: string };
  mailbox: string;
  /** Who gets the mail that the cases send. */
  recipient: string;
  /** Not given: the cases that need it are skipped. */
  may: {
    open?: () => Promise<OpenFile>;
    /** A site where the app has been given nothing. */
    closedSite?: URL;
    closedMailbox?: string;
    /** A drive where the app has been given just the library, and the site in which it lies. */
    libraryAlone?: { drive: string; site: URL };
  };
  /** The service's own way to the same Graph; body "*" has the library. */
  ports: { library: Library; documents: Documents; mail: Mail };
}

export interface Scratch {
  /** A folder of the library's for this case alone. */
  folder: { id: string; name: string };
}

export interface GraphCase {
  name: string;
  needs?: keyof GraphHost['may'];
  run(host: GraphHost, scratch: Scratch): Promise<void>;
}

/** As a site is named by its address: "/sites/example.sharepoint.com:/sites/ssk". */
export function sitePath({ hostname, pathname }: URL): string {
  const [, kind = '', name = ''] = pathname.split('/');
  return `/sites/${hostname}:/${kind}/${name}`;
}

/** A file's place in the case's folder, by its name. */
export function inFolder({ library }: GraphHost, { folder }: Scratch, name: string): string {
  return `/drives/${library.drive}/items/${folder.id}:/${encodeURIComponent(name)}:`;
}

export const itemPath = ({ library }: GraphHost, item: string) => `/drives/${library.drive}/items/${item}`;

const FAIL = '@microsoft.graph.conflictBehavior=fail';
const BYTES = { 'content-type': 'application/octet-stream' };

/** A new file, and nothing where there is one of that name. */
export function create(host: GraphHost, scratch: Scratch, name: string, bytes: Uint8Array): Promise<GraphAnswer> {
  return host.ask('PUT', `${inFolder(host, scratch, name)}/content?${FAIL}`, { headers: BYTES, body: bytes });
}

/** A new file that is there. */
export async function created(host: GraphHost, scratch: Scratch, name: string, bytes: Uint8Array = TEXT) {
  const { status, body } = await create(host, scratch, name, bytes);
  expect(status).toBe(201);
  return body as { id: string; name: string; eTag: string; cTag: string };
}

export function replace(host: GraphHost, item: string, bytes: Uint8Array, tag: string): Promise<GraphAnswer> {
  const headers = { ...BYTES, 'if-match': tag };
  return host.ask('PUT', `${itemPath(host, item)}/content`, { headers, body: bytes });
}

export const TEXT = Buffer.from('Anteckningar från ett möte. Åäö.\n');

/** Asked again while a thing is late, as it may be by some seconds. */
export async function soon(look: () => Promise<GraphAnswer>, good: (answer: GraphAnswer) => boolean) {
  let answer = await look();
  for (let wait = 250; !good(answer) && wait <= 8_000; wait *= 2) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    answer = await look();
  }
  return answer;
}

export async function newScratch(host: GraphHost): Promise<Scratch> {
  const name = `Prov ${new Date().toISOString().replaceAll(/\D/g, '')} ${Math.random().toString(36).slice(2, 8)}`;
  const body = { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  const made = await host.ask('POST', `/drives/${host.library.drive}/items/root/children`, { body });
  if (made.status !== 201) throw new Error(`no folder to try in: ${made.status} ${made.bytes}`);
  return { folder: { id: made.body.id, name } };
}

export async function removeScratch(host: GraphHost, { folder }: Scratch): Promise<void> {
  const { body } = await host.ask('GET', itemPath(host, folder.id));
  const { status } = await host.ask('DELETE', itemPath(host, folder.id), { headers: { 'if-match': body.eTag } });
  if (status !== 204) throw new Error(`The folder ${folder.name} is left: ${status}`);
}
