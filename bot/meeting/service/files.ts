import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { FileOwner } from '../../document/service/file-owner.ts';
import { mayDo } from '../../kernel/access.ts';
import { nameUnderTitle, titleOfFile } from '../../kernel/file-name.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import type { FilePlaces } from '../../ports/service.ts';
import { see } from '../../service/question.ts';
import type { AgendaItem } from '../domain/agenda-item.ts';
import { workingAgenda } from '../domain/state.ts';
import { readableAgenda } from '../views/page.ts';
import { guestItems, isGuestOnly, meetingRoles } from '../views/roles.ts';
import { seeableMeeting } from './ask/one.ts';

/** The annexes of a meeting's items, for whoever may see the item; a draft's only for those who prepare or approve it. */
export const meetingFiles: FileOwner<FilePlaces['meeting']> = {
  async mayAdd(who, { meeting }, context) {
    const seen = await see('meeting', seeableMeeting, who, { id: meeting }, context);
    if (isRefusal(seen)) return seen;
    const roles = meetingRoles(seen.actor, seen.bundle, context.clock.now());
    return mayDo('add-annex', roles) ? { kind: 'meeting', id: meeting } : refuse('refusal.secretariat-only');
  },
  give: (place, file) => ({ do: 'add-annex', ...place, annex: { title: titleOfFile(file.name), file } }),
  async mayRead(who, { id, file }, context) {
    const seen = await see('meeting', seeableMeeting, who, { id }, context);
    if (isRefusal(seen)) return seen;
    const { bundle, actor } = seen;
    const roles = meetingRoles(actor, bundle, context.clock.now());
    const approves = roles.includes('chair') && bundle.forum.rules.chairApprovesAgenda;
    const prepares = roles.includes('secretariat') || approves;
    const mine = isGuestOnly(roles) ? guestItems(actor, bundle) : null;
    const sent = readableAgenda(bundle, { guestOnly: mine !== null, prepares });
    const items = prepares ? [...sent, ...workingAgenda(bundle.meeting, bundle.forum.standingAgenda)] : sent;
    return fileIn(items, file, mine) ?? refuse('refusal.unknown-file');
  },
};

function fileIn(items: readonly AgendaItem[], annex: string, mine: string[] | null): StoredFile | undefined {
  const seen = items.filter(({ id }) => mine === null || mine.includes(id));
  const found = seen.flatMap((item) => item.annexes).find(({ id }) => id === annex);
  return found?.file && { ...found.file, name: nameUnderTitle(found.title, found.file.name) };
}
