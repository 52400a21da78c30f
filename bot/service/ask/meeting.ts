import { mayDo } from '../../domain/access.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Drawn, Who } from '../../ports/service.ts';
import type { DeliveryRow, Loaded } from '../../ports/store.ts';
import type { Language } from '../../texts/text.ts';
import { HISTORY, historyView } from '../../views/history-view.ts';
import type { MeetingBundle } from '../../views/meeting-bundle.ts';
import { meetingView } from '../../views/meeting-page.ts';
import { meetingRoles } from '../../views/meeting-roles.ts';
import type { MeetingView } from '../../views/meeting-view.ts';
import type { Reader } from '../../views/reader.ts';
import { actorOf, actorReads } from '../actor.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { newDrawing } from '../channel-reader.ts';
import type { Context } from '../context.ts';
import { drawApproval, drawOwnCard } from '../draw-notice.ts';
import { gather } from '../gather.ts';
import { isLost } from '../notice-deliveries.ts';
import { deliveryLine } from './delivery-line.ts';
import { editingMeans } from './editing.ts';

export interface Seen {
  bundle: MeetingBundle;
  actor: Actor;
  loaded: Loaded;
}

/** A reader sees a meeting of a body where they hold, or held, a seat on its day or today; the secretariat sees all. */
export async function seeMeeting(
  what: 'meeting' | 'card',
  who: Who,
  id: string,
  context: Context,
): Promise<Seen | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(context.store, (rows) => [
    ...actorReads(who),
    { kind: 'team' },
    ...bundleReads(id, rows, { rsvps: true, people: true }),
  ]);
  return seeIn(loaded, what, who, id, context);
}

function seeIn(loaded: Loaded, what: 'meeting' | 'card', who: Who, id: string, context: Context): Seen | Refusal {
  const bundle = bundleOf(loaded, id);
  if (bundle === undefined) return refuse('refusal.unknown-meeting');
  const actor = actorOf(who, loaded);
  const roles = meetingRoles(actor, bundle, context.clock.now());
  if (mayDo(what, roles)) return { bundle, actor, loaded };
  if (actor.kind === 'account' && actor.person === null) return refuse('refusal.unknown-person');
  return refuse(what === 'card' ? 'refusal.no-seat' : 'refusal.not-yours-to-see', { forum: bundle.forum.shortName });
}

function readerOf(actor: Actor, language: Language, context: Context): Reader {
  return { actor, language, now: context.clock.now(), drawn: newDrawing(context) };
}

export async function askMeeting(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<MeetingView | Refusal> {
  const seen = await seeMeeting('meeting', who, id, context);
  if (isRefusal(seen)) return seen;
  const reader = readerOf(seen.actor, language, context);
  const secretariat = isSecretariat(seen.actor);
  const rows = secretariat ? await context.store.outbox.byMatter({ kind: 'meeting', id }) : [];
  const lines = standing(rows).map((row) => deliveryLine(row, language, seen.bundle.zone, context));
  const happened = await context.store.journal({
    kinds: ['meeting'],
    ids: [id],
    types: [...HISTORY],
    most: MOST_LINES,
  });
  const history = historyView(happened, seen.bundle.zone, language);
  const editing = secretariat ? { editing: await editingMeans(seen.bundle, reader, context) } : {};
  return meetingView(seen.bundle, reader, { lines, lost: isLost(rows), history, ...editing });
}

/** More than a meeting can have been changed, and less than a page can't show. */
const MOST_LINES = 200;

/** An update of a post that is not known to stand in the channel says nothing to anybody. */
function standing(rows: DeliveryRow[]): DeliveryRow[] {
  const sent = new Set(rows.filter(({ status }) => status === 'sent').map(({ key }) => key));
  return rows.filter(({ kind, target }) => kind !== 'update' || sent.has(target ?? ''));
}

export async function askCard(who: Who, id: string, language: Language, context: Context): Promise<Drawn | Refusal> {
  return cardOf(await seeMeeting('card', who, id, context), language, context);
}

/** The same card from what a command has read. */
export function cardFrom(loaded: Loaded, who: Who, id: string, context: Context) {
  return (language: Language) => cardOf(seeIn(loaded, 'card', who, id, context), language, context);
}

function cardOf(seen: Seen | Refusal, language: Language, context: Context): Drawn | Refusal {
  if (isRefusal(seen)) return seen;
  return drawOwnCard(seen.bundle, readerOf(seen.actor, language, context), context);
}

export async function askApprovalCard(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<Drawn | Refusal> {
  const seen = await seeMeeting('card', who, id, context);
  if (isRefusal(seen)) return seen;
  return drawApproval(seen.bundle, seen.actor, language, context, context.clock.now());
}
