import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import type { LibrarySetting } from '../settings.ts';

/** As it is set. */
export const placeOf = (setting: LibrarySetting) => ('url' in setting ? setting.url : `drive:${setting.drive}`);

/** The drives of the libraries that are set by their addresses, each looked for once. */
export function createDrives(client: GraphClient) {
  const known = new Map<string, Promise<string>>();
  const places = new Map<string, string>();
  return {
    async of(setting: LibrarySetting): Promise<string> {
      if ('drive' in setting) {
        places.set(setting.drive, placeOf(setting));
        return setting.drive;
      }
      const found = known.get(setting.url) ?? findDrive(client, setting.url);
      known.set(setting.url, found);
      found.then((drive) => places.set(drive, setting.url)).catch(() => known.delete(setting.url));
      return found;
    },
    /** The library with this drive as it is set, once it has been found. */
    placeOf: (drive: string) => places.get(drive),
    /** It is no longer there. False: there is no other way to find it. */
    forget(setting: LibrarySetting): boolean {
      return 'url' in setting && known.delete(setting.url);
    },
  };
}

export type Drives = ReturnType<typeof createDrives>;

/** Rejects where the library itself is not there: no file of it is known to be gone then. */
export async function sureOf(client: GraphClient, drive: string): Promise<void> {
  await client.call('read-root', { drive }, { query: { $select: 'id' } });
}

/** A library keeps its address when it is renamed. Rejects with not-found where there is no such site or library. */
async function findDrive(client: GraphClient, url: string): Promise<string> {
  const { host, names } = addressOf(url);
  const asked = { host, path: names.slice(0, -1).join('/') };
  const site = (await client.call('find-site', asked, { query: { $select: 'id' } })).json();
  const drives = client.each('list-drives', { site: String(site.id) }, { query: { $select: 'id,webUrl' } });
  for await (const { id, webUrl } of drives) {
    if (URL.canParse(String(webUrl)) && sameNames(addressOf(String(webUrl)).names, names)) return String(id);
  }
  throw new GraphFault('not-found', { mayBeDone: false, code: 'library' });
}

/** Also as it stands in the browser: ".../Delade dokument/Forms/AllItems.aspx". */
function addressOf(url: string): { host: string; names: string[] } {
  const { hostname, pathname } = new URL(url);
  const names = pathname.replace(/\/Forms\/[^/]*\.aspx$/i, '').split('/');
  return { host: hostname, names: names.filter(Boolean).map((name) => decodeURIComponent(name)) };
}

const sameNames = (one: string[], other: string[]) => plain(one) === plain(other);
const plain = (names: string[]) => names.join('/').normalize('NFC').toLowerCase();
