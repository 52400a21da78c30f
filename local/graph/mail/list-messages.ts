import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import type { Message } from '../kept.ts';
import { readFilter } from './read-filter.ts';
import { showMessage } from './show-message.ts';

/** Graph's own, where none is said. */
const IN_A_PAGE = 10;

/** The newest first, in pages. What has just come may be missing. */
export function listMessages(call: Call, mailbox: string, folder?: string): Answer {
  const { world, query, url } = call;
  const wanted = readFilter(query.get('$filter'));
  const isSeen = (one: Message) => one.mailbox === mailbox && one.folder !== 'nowhere' && !world.late.hides(one);
  const found = world.store.kept.messages
    .filter((one) => isSeen(one) && (folder === undefined || one.folder === folder.toLowerCase()) && wanted(one))
    .toReversed();
  const size = Number(query.get('$top') ?? IN_A_PAGE);
  const from = Number(query.get('$skip') ?? 0);
  const value = found.slice(from, from + size).map((one) => showMessage(call, one));
  if (from + size >= found.length) return ok({ value });
  const next = new URL(url, world.options.origin);
  next.searchParams.set('$skip', String(from + size));
  return ok({ value, '@odata.nextLink': next.href });
}
