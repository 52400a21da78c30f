import { chatCard } from '../../cards/chat-card.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Drawn, Who } from '../../ports/service.ts';
import { type Language, text } from '../../texts/text.ts';
import { head } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { askCard } from './meeting.ts';
import { askPollCard } from './poll.ts';
import { askRoundCard } from './round.ts';
import { askTodo } from './todo.ts';

/** What the bot says when somebody writes to it: the notice that waits for an answer, or where things are. */
export async function askChat(who: Who, language: Language, context: Context): Promise<Drawn> {
  const todo = await askTodo(who, language, context);
  if (isRefusal(todo)) return say(text(language, todo.refused), [], language, context);
  const first = todo.items[0];
  const [round] = todo.rounds;
  if (round && todo.rounds.length + todo.items.length === 1) {
    const card = await askRoundCard(who, round.id, undefined, language, context);
    if (!isRefusal(card)) return card;
  }
  if (first && todo.rounds.length + todo.items.length === 1) {
    const card =
      first.poll === undefined
        ? await askCard(who, first.meeting.id, language, context)
        : await askPollCard(who, first.poll, language, context);
    if (!isRefusal(card)) return card;
  }
  if (todo.rounds.length + todo.items.length > 0) {
    const lines = todo.items.map(({ poll, meeting, text: wanted }) =>
      poll === undefined ? text(language, 'card.chat.line', { forum: meeting.forum, when: meeting.whenText }) : wanted,
    );
    lines.push(...todo.rounds.map(({ text: wanted }) => wanted));
    return say(text(language, 'card.chat.waiting'), lines.slice(0, 10), language, context);
  }
  if (todo.next === null && !todo.reader.secretariat) return sayUnknown(language, context);
  return say(text(language, 'card.chat.nothing'), [text(language, 'card.chat.nothing-why')], language, context);
}

async function sayUnknown(language: Language, context: Context): Promise<Drawn> {
  const { mail } = head(await gather(context.store, () => [{ kind: 'cooperation' }])).secretariat;
  const why = text(language, 'card.chat.unknown-why', { mail });
  return say(text(language, 'card.chat.unknown'), [why], language, context);
}

function say(title: string, lines: string[], language: Language, context: Context): Drawn {
  return { summary: title, card: chatCard(title, lines, context.links.start(), language) };
}
