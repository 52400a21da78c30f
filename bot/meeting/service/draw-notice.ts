import { MOST_REFRESHED } from '../../cards/refresh.ts';
import { CHANNEL_LANGUAGE, channelReader } from '../../forum/service/channel-reader.ts';
import { mayDo } from '../../kernel/access.ts';
import type { Actor } from '../../kernel/actor.ts';
import { relationsOf } from '../../kernel/asking/relation.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context, Drawing } from '../../service/context.ts';
import { newDrawing } from '../../service/drawing.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { approvalCard } from '../cards/approval.ts';
import { noticeCard } from '../cards/notice.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { calledIn } from '../views/called.ts';
import { answerChoices } from '../views/my-answer.ts';
import { meetingView } from '../views/page.ts';

/** The card that everybody in the channel sees. */
export function drawCommonCard(
  bundle: MeetingBundle,
  users: string[],
  context: Context,
  now: Date,
  replaces?: string,
): Drawn {
  const choices = answerChoices(bundle, 'member', CHANNEL_LANGUAGE);
  return draw(bundle, channelReader(now, newDrawing(context)), context, {
    users,
    choices,
    ...(replaces ? { replaces } : {}),
  });
}

/** A reader's own card, with their answer. */
export function drawOwnCard(bundle: MeetingBundle, reader: Reader, context: Pick<Context, 'links'>): Drawn {
  return draw(bundle, reader, context);
}

/** The chair's card, in their own chat: may the agenda go out? `edition`: of which they were asked; absent: as it is now. */
export function drawApproval(
  bundle: MeetingBundle,
  actor: Actor,
  language: Language,
  context: Drawing,
  now: Date,
  edition?: number,
): Drawn {
  const view = meetingView(bundle, { actor, language, now, drawn: newDrawing(context) });
  const href = context.links.meeting(bundle.id, undefined);
  const superseded = edition !== undefined && edition !== bundle.meeting.agendaEdition;
  const card = approvalCard(view, { language, href, superseded });
  return { summary: text(language, 'card.approval.ask', { forum: view.forum.shortName }), card };
}

function draw(
  bundle: MeetingBundle,
  reader: Reader,
  context: Pick<Context, 'links'>,
  common?: { users: string[]; choices: ReturnType<typeof answerChoices>; replaces?: string },
): Drawn {
  const view = meetingView(bundle, reader);
  const { language, drawn } = reader;
  const channel = bundle.team?.status === 'connected' ? bundle.team.facts.channel : undefined;
  const href = context.links.meeting(bundle.id, channel);
  const key = view.status === 'cancelled' ? 'card.cancelled.summary' : 'card.notice.summary';
  const summary = text(language, key, { forum: view.forum.shortName, when: view.when.text });
  const replaces = common?.replaces ? { replaces: common.replaces } : {};
  return { summary, card: noticeCard(view, { language, drawn, href, ...(common ? { common } : {}), ...replaces }) };
}

/** The accounts of those who hold a seat on the meeting's day and of the secretariat, as a card's refresh names them. */
export function usersOf(loaded: Loaded, { seats, meeting }: MeetingBundle, context: Pick<Context, 'secretariat'>) {
  return usersAmong(loaded, seats, meeting.definition.when.date, context);
}

/** The same for those who hold one of some seats on a local date; the secretariat as far as there is room. */
export function usersAmong(
  loaded: Loaded,
  seats: readonly SeatDefinition[],
  date: string,
  { secretariat }: Pick<Context, 'secretariat'>,
): string[] {
  const accounts = loaded.list('account').map(({ id, state: account }) => ({ id, account }));
  const holders = accounts
    .filter(({ account }) => account.status === 'linked' && relationsOf(account.person, seats, date).length > 0)
    .map(({ id }) => id);
  const all = new Set([...holders, ...secretariat.map((account) => account.toLowerCase())]);
  return [...all].slice(0, Math.max(holders.length, MOST_REFRESHED)).map((account) => `8:orgid:${account}`);
}

/**
 * Those of the secretariat who are not asked themselves, their secretary's seat included: a post that asks everybody shows them
 * the notice, which asks them nothing.
 */
export function unaskedOffice(loaded: Loaded, bundle: MeetingBundle, { secretariat }: Pick<Context, 'secretariat'>) {
  const { asked } = calledIn(bundle);
  const { date } = bundle.meeting.definition.when;
  const accounts = [...new Set(secretariat.map((account) => account.toLowerCase()))];
  return accounts
    .filter((id) => {
      const account = loaded.get('account', id)?.state;
      if (account?.status !== 'linked') return true;
      return !relationsOf(account.person, asked, date).some(({ role }) => mayDo('answer-notice', [role]));
    })
    .map((account) => `8:orgid:${account}`);
}
