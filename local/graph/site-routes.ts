import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { getFields, getListItem, patchFields } from './drive/fields.ts';
import { denied } from './fault.ts';
import { getSite, getSiteDrive, getSiteDrives, siteAt } from './site/get-site.ts';
import { getColumns, getList, getListItems, getLists, listItemPlace } from './site/lists.ts';

type Handler = (call: Call, site: string, list: string, item: string) => Answer;

/** Who may give others a right to a site is no app of ours. */
const administrators: Handler = ({ world }, site) => {
  siteAt(world, site);
  throw denied('Sites.FullControl.All is needed.');
};

const ROUTES: [string, RegExp, Handler][] = [
  ['GET', /^$/, getSite],
  ['GET', /^\/drives$/, getSiteDrives],
  ['GET', /^\/drive$/, getSiteDrive],
  ['GET', /^\/lists$/, getLists],
  ['POST', /^\/lists$/, administrators],
  ['GET', /^\/lists\/([^/]+)$/, getList],
  ['GET', /^\/lists\/([^/]+)\/columns$/, getColumns],
  ['POST', /^\/lists\/[^/]+\/columns$/, administrators],
  ['GET', /^\/lists\/([^/]+)\/items$/, getListItems],
  ['GET', /^\/lists\/([^/]+)\/items\/(\d+)$/, (call, ...at) => getListItem(call, listItemPlace(call.world, ...at, ''))],
  [
    'GET',
    /^\/lists\/([^/]+)\/items\/(\d+)\/fields$/,
    (call, ...at) => getFields(call, listItemPlace(call.world, ...at, '')),
  ],
  [
    'PATCH',
    /^\/lists\/([^/]+)\/items\/(\d+)\/fields$/,
    (call, ...at) => patchFields(call, listItemPlace(call.world, ...at, '')),
  ],
  ['GET', /^\/permissions(\/[^/]+)?$/, administrators],
  ['POST', /^\/permissions$/, administrators],
];

/** "/sites/host:/sites/lg", with what is asked of it after another colon. */
const BY_ADDRESS = /^\/sites\/([^/:]+:\/[^:]*?)(?::(\/.*))?$/;
const BY_ID = /^\/sites\/([^/]+)(\/.*)?$/;

/** Null: it is not about a site. */
export function answerSite(call: Call, path: string): Answer | null {
  const [, site, tail = ''] = BY_ADDRESS.exec(path) ?? BY_ID.exec(path) ?? [];
  if (site === undefined) return null;
  for (const [method, shape, handler] of ROUTES) {
    const found = method === call.method ? shape.exec(tail) : null;
    if (found) return handler(call, site, found[1] ?? '', found[2] ?? '');
  }
  return null;
}
