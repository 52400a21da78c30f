import { isRefusal, type Refusal, sortOf } from '../kernel/refusal.ts';
import type { Drawn, Who } from '../ports/service.ts';
import { text } from '../texts/text.ts';
import { type CardAction, parseCardAction } from './card-action.ts';
import { idsOf, type TeamsContext, type Turn } from './turn.ts';

/** What a press on a card came to (`why`: it was refused, and the card says so), before it is put in the words of Action.Execute or Action.Submit. */
export type Pressed = { card: Drawn; why?: Refusal } | { saved: string } | { refused: Refusal };

/** Action.Execute and Action.Submit are the same command: `data` is the card's own data with the inputs merged in. */
export async function pressCard(data: unknown, turn: Turn, context: TeamsContext): Promise<Pressed> {
  const { who } = turn;
  const action = parseCardAction(data);
  const pressed: Pressed = isRefusal(action) ? { refused: action } : await carryOut(action, who, turn, context);
  if ('refused' in pressed)
    context.log.info({ ...idsOf(turn.activity), refused: pressed.refused.refused }, 'card refused');
  return pressed;
}

async function carryOut(action: CardAction, who: Who | null, turn: Turn, context: TeamsContext): Promise<Pressed> {
  if (!who) return { refused: { refused: 'refusal.unknown-person' } };
  if (!action.command) return shown(await draw(action, who, turn, context));
  const handled = await context.service.handle(action.command, who, turn.key);
  if ('refused' in handled) return (await refreshed(handled, action, who, turn, context)) ?? handled;
  try {
    const drawn = handled.card ? handled.card(turn.language) : await draw(action, who, turn, context);
    return isRefusal(drawn) ? { saved: text(turn.language, 'card.saved') } : { card: drawn };
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
  context: TeamsContext,
): Promise<Pressed | null> {
  if (!kept && sortOf(refused) !== 'outdated') return null;
  const card = await draw(action, who, turn, context, refused).catch(() => null);
  return card === null || isRefusal(card) ? null : { card, why: refused };
}

/** The card as its reader's own. `refused`: why their press was, for a card that says so. */
function draw(
  { card, id }: CardAction,
  who: Who,
  { language }: Turn,
  { service }: TeamsContext,
  refused?: Refusal,
): Promise<Drawn | Refusal> {
  return service.ask(card, who, { id, language, ...(refused ? { refused } : {}) });
}

function shown(drawn: Drawn | Refusal): Pressed {
  return isRefusal(drawn) ? { refused: drawn } : { card: drawn };
}
