import { isRefusal, type Refusal, sortOf } from '../kernel/refusal.ts';
import type { Drawn, Who } from '../ports/service.ts';
import { text } from '../texts/text.ts';
import { type CardAction, parseCardAction } from './card-action.ts';
import { idsOf, type Room, type Turn } from './turn.ts';

/** What a press on a card came to, before it is put in the words of Action.Execute or Action.Submit. */
export type Pressed = { card: Drawn } | { saved: string } | { refused: Refusal };

/** Action.Execute and Action.Submit are the same command: `data` is the card's own data with the inputs merged in. */
export async function pressCard(data: unknown, turn: Turn, room: Room): Promise<Pressed> {
  const { who } = turn;
  const action = parseCardAction(data);
  const pressed: Pressed = isRefusal(action) ? { refused: action } : await carryOut(action, who, turn, room);
  if ('refused' in pressed)
    room.log.info({ ...idsOf(turn.activity), refused: pressed.refused.refused }, 'card refused');
  return pressed;
}

async function carryOut(action: CardAction, who: Who | null, turn: Turn, room: Room): Promise<Pressed> {
  if (!who) return { refused: { refused: 'refusal.unknown-person' } };
  if (action.do === 'refresh') return shown(await ownCard(action, who, turn, room));
  const handled = await room.service.handle(action, who, turn.key);
  if ('refused' in handled) return (await refreshed(handled, action, who, turn, room)) ?? handled;
  try {
    const drawn = handled.card ? handled.card(turn.language) : await redraw(action, who, turn, room);
    return drawn && !isRefusal(drawn) ? { card: drawn } : { saved: text(turn.language, 'card.saved') };
  } catch {
    // The answer is stored; only its picture is missing.
    return { saved: text(turn.language, 'card.saved') };
  }
}

/**
 * What was pressed on is not as it was: the card of today says how it is, and what can be done now. A form that was refused
 * comes back with why, where its text was kept; otherwise the client still has what was typed.
 */
async function refreshed(
  { refused, kept }: { refused: Refusal; kept?: true },
  action: CardAction,
  who: Who,
  turn: Turn,
  room: Room,
): Promise<Pressed | null> {
  if (!kept && sortOf(refused) !== 'outdated') return null;
  const card = await redraw(action, who, turn, room, refused).catch(() => null);
  return card === null || isRefusal(card) ? null : { card };
}

async function redraw(
  action: CardAction,
  who: Who,
  { language }: Turn,
  { service }: Room,
  refused?: Refusal,
): Promise<Drawn | Refusal | null> {
  if (action.do === 'answer-notice') return service.ask('card', who, { id: action.meeting, language });
  if (action.do === 'answer-dates') return service.ask('poll-card', who, { id: action.poll, language });
  if (action.do === 'answer-round' || action.do === 'keep-draft') {
    const asked = { id: action.round, language, ...(refused ? { refused } : {}) };
    return service.ask('round-card', who, asked);
  }
  if (action.do === 'join-extra-meeting') return service.ask('extra-card', who, { id: action.request, language });
  if (action.do === 'approve-agenda') return service.ask('approval-card', who, { id: action.meeting, language });
  return action.do === 'choose-forum' ? service.ask('greeting', who, { id: action.team, language }) : null;
}

function ownCard(
  action: CardAction & { do: 'refresh' },
  who: Who,
  { language }: Turn,
  { service }: Room,
): Promise<Drawn | Refusal> {
  if ('round' in action) return service.ask('round-card', who, { id: action.round, language });
  if ('poll' in action) return service.ask('poll-card', who, { id: action.poll, language });
  return service.ask('card', who, { id: action.meeting, language });
}

function shown(drawn: Drawn | Refusal): Pressed {
  return isRefusal(drawn) ? { refused: drawn } : { card: drawn };
}
