import { deliveryLine } from '../../../delivery/service/ask/line.ts';
import { type Actor, isSecretariat, isUnknown } from '../../../kernel/actor.ts';
import { type RefusalCode, refuse } from '../../../kernel/refusal.ts';
import type { Asked } from '../../../ports/service.ts';
import type { DeliveryRow, Loaded } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { type Access, questionWith, readerOf, type Seeable, type Seeing } from '../../../service/question.ts';
import { recall } from '../../../service/recall.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import { HISTORY, historyView } from '../../views/history.ts';
import { meetingView } from '../../views/page.ts';
import { meetingRoles } from '../../views/roles.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { isLost } from '../notice-deliveries.ts';
import { editingMeans } from './editing.ts';

export interface SeenMeeting {
  bundle: MeetingBundle;
  actor: Actor;
  loaded: Loaded;
}

interface Named {
  id: string;
}

const MEETING: Pick<Seeable<Named, SeenMeeting>, 'reads' | 'find'> = {
  reads: ({ asked: { id } }, rows) => [{ kind: 'team' }, ...bundleReads(id, rows, { rsvps: true, people: true })],
  find: (loaded, { asked, actor }) => {
    const bundle = bundleOf(loaded, asked.id);
    return bundle ? { bundle, actor, loaded } : refuse('refusal.unknown-meeting');
  },
};

/** A reader sees a meeting of a body where they hold, or held, a seat on its day or today; the secretariat sees all. */
export const seeableMeeting: Seeable<Named, SeenMeeting> = { ...MEETING, access: accessTo('refusal.not-yours-to-see') };
export const seeableMeetingCard: Seeable<Named, SeenMeeting> = { ...MEETING, access: accessTo('refusal.no-seat') };

function accessTo(otherwise: RefusalCode) {
  return ({ bundle }: SeenMeeting, { actor, now }: Seeing<Named>): Access => ({
    roles: meetingRoles(actor, bundle, now),
    otherwise: isUnknown(actor)
      ? refuse('refusal.unknown-person')
      : refuse(otherwise, { forum: bundle.forum.shortName }),
  });
}

export const meeting = questionWith({
  question: 'meeting',
  ...seeableMeeting,
  more: moreOfMeeting,
  view: ({ bundle }, seeing, more) => meetingView(bundle, readerOf(seeing), more),
});

async function moreOfMeeting({ bundle, actor }: SeenMeeting, seeing: Seeing<Asked<'meeting'>>, context: Context) {
  const { id, language } = seeing.asked;
  const secretariat = isSecretariat(actor);
  const rows = secretariat ? await context.store.outbox.byMatter({ kind: 'meeting', id }) : [];
  const lines = standing(rows).map((row) => deliveryLine(row, bundle.forum.shortName, language, bundle.zone, context));
  const happened = await context.store.journal({
    kinds: ['meeting'],
    ids: [id],
    types: [...HISTORY],
    most: MOST_LINES,
  });
  const history = historyView(await recall(happened, context.store), bundle.zone, language);
  const editing = secretariat ? { editing: await editingMeans(bundle, readerOf(seeing), context) } : {};
  return { lines, lost: isLost(rows), history, ...editing };
}

/** More than a meeting can have been changed, and less than a page can't show. */
const MOST_LINES = 200;

/** An update of a post that is not known to stand in the channel says nothing to anybody. */
function standing(rows: DeliveryRow[]): DeliveryRow[] {
  const sent = new Set(rows.filter(({ status }) => status === 'sent').map(({ key }) => key));
  return rows.filter(({ kind, target }) => kind !== 'update' || sent.has(target ?? ''));
}
