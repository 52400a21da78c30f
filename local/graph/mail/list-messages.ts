import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { inPages } from '../in-pages.ts';
import type { Message } from '../kept.ts';
import { readFilter } from './read-filter.ts';
import { showMessage } from './show-message.ts';

/** Graph's own, where none is said. */
const IN_A_PAGE = 10;

/** The newest first, in pages. What has just come may be missing. */
export function listMessages(call: Call, mailbox: string, folder?: string): Answer {
  const { world, query } = call;
  const wanted = readFilter(query.get('$filter'));
  const isSeen = (one: Message) => one.mailbox === mailbox && one.folder !== 'nowhere' && !world.late.hides(one);
  const found = world.store.kept.messages
    .filter((one) => isSeen(one) && (folder === undefined || one.folder === folder.toLowerCase()) && wanted(one))
    .toReversed();
  const { part, link } = inPages(call, found, IN_A_PAGE);
  return ok({ value: part.map((one) => showMessage(call, one)), ...link });
}
