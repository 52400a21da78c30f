import { driveUrl, siteOf } from '../addresses.ts';
import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { denied, notFound } from '../fault.ts';
import type { Drive, Site } from '../kept.ts';
import { decoded } from '../place.ts';
import { identity } from '../who.ts';
import type { World } from '../world.ts';

/** "host,guid,guid", or its address: "host:/sites/lg". */
export function siteAt({ store }: World, id: string): Site {
  const [host, path] = decoded(id).split(':');
  const site = store.kept.sites.find((one) => {
    const { hostname, pathname } = new URL(one.url);
    return one.id === decoded(id) || (host === hostname && path?.replace(/\/+$/, '') === decoded(pathname));
  });
  if (!site) throw notFound();
  // Who has been given just a library, or nothing, does not see the site.
  if (site.grant === 'none' || site.grant === 'library') throw denied();
  return site;
}

export const getSite = ({ world }: Call, id: string): Answer => ok(showSite(siteAt(world, id)));

export function getSiteDrives({ world }: Call, id: string): Answer {
  return ok({ value: drivesOf(world, siteAt(world, id)).map((one) => showDrive(world, one)) });
}

export function getSiteDrive({ world }: Call, id: string): Answer {
  const [first] = drivesOf(world, siteAt(world, id));
  if (!first) throw notFound();
  return ok(showDrive(world, first));
}

export const drivesOf = ({ store }: World, site: Site) => store.kept.drives.filter((one) => one.site === site.id);

function showSite({ id, name, url }: Site) {
  const { hostname, pathname } = new URL(url);
  const root = pathname === '/' ? { root: {} } : {};
  return {
    id,
    name: pathname.split('/').at(-1),
    displayName: name,
    webUrl: url,
    siteCollection: { hostname },
    ...root,
  };
}

export function showDrive(world: World, drive: Drive) {
  const { id, name } = drive;
  const site = siteOf(world, drive);
  return {
    id,
    name,
    driveType: 'documentLibrary',
    webUrl: driveUrl(world, drive),
    owner: identity(site.name),
    sharePointIds: {
      siteId: site.id.split(',')[1],
      webId: site.id.split(',')[2],
      siteUrl: site.url,
      listId: drive.list,
    },
  };
}
