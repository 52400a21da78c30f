import { CARDS } from '../declared/cards.ts';
import { isRefusal, type Refusal, sortOf } from '../kernel/refusal.ts';
import type { Drawn, Who } from '../ports/service.ts';
import { text } from '../texts/text.ts';
import { type CardAction, parseCardAction } from './card-action.ts';
import { sentenceCard } from './sentence-card.ts';
import { idsOf, type TeamsContext, type Turn } from './turn.ts';

/** What a press on a card came to, before it is put in the words of Action.Execute or Action.Submit. */
export type Pressed = { card: Drawn } | { saved: string } | PressRefused;

/** `instead`: the card that takes the pressed one's place. */
interface PressRefused {
  refused: Refusal;
  instead?: Drawn;
}

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
 * comes back with why, where its text was kept; otherwise the client still has what was typed. Who may not press at all is
 * told so in the card's place, where there is nothing written to lose.
 */
async function refreshed(
  { refused, kept }: { refused: Refusal; kept?: true },
  action: CardAction,
  who: Who,
  turn: Turn,
  context: TeamsContext,
): Promise<Pressed | null> {
  const sort = sortOf(refused);
  if (sort === 'forbidden' && !CARDS[action.card].written)
    return { refused, instead: sentenceCard(context.service.sentence(refused, turn.language), turn.language) };
  if (!kept && sort !== 'outdated') return null;
  const card = await draw(action, who, turn, context, refused).catch(() => null);
  return card === null || isRefusal(card) ? null : { refused, instead: card };
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
