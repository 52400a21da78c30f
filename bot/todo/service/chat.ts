import { datesCard } from '../../dates/service/ask/card.ts';
import { chatCard } from '../../forum/cards/chat.ts';
import { head } from '../../forum/service/bodies.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { card } from '../../meeting/service/ask/card.ts';
import type { Asked, Drawn } from '../../ports/service.ts';
import { roundCard } from '../../round/service/ask/card.ts';
import type { Context, Drawing } from '../../service/context.ts';
import { questionWith, type Seeing } from '../../service/question.ts';
import { type Language, text } from '../../texts/text.ts';
import type { TodoView } from '../views/view.ts';
import { todo } from './ask.ts';

/** What the bot says when somebody writes to it: the notice that waits for an answer, or where things are. */
export const chat = questionWith({
  question: 'chat',
  reads: () => [{ kind: 'cooperation' }],
  find: (loaded) => ({ mail: head(loaded).secretariat.mail }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  more: async (_, { who, asked }: Seeing<Asked<'chat'>>, context) => {
    const waiting = await todo.ask(who, asked, context);
    const only = isRefusal(waiting) ? waiting : await onlyCard(waiting, { who, asked }, context);
    return { waiting, only };
  },
  view: ({ mail }, { asked: { language }, drawing }, { waiting, only }) => {
    if (isRefusal(waiting)) return waiting;
    if (only !== undefined && !isRefusal(only)) return only;
    if (waiting.items.length + waiting.rounds.length > 0) {
      return say(text(language, 'card.chat.waiting'), linesOf(waiting, language), language, drawing);
    }
    const unknown = waiting.next === null && !waiting.reader.secretariat;
    const [title, why] = unknown
      ? [text(language, 'card.chat.unknown'), text(language, 'card.chat.unknown-why', { mail })]
      : [text(language, 'card.chat.nothing'), text(language, 'card.chat.nothing-why')];
    return say(title, [why], language, drawing);
  },
});

/** The card of what waits, where it is one thing alone. */
async function onlyCard(
  { items: [first], items, rounds: [round], rounds }: TodoView,
  { who, asked: { language } }: Pick<Seeing<Asked<'chat'>>, 'who' | 'asked'>,
  context: Context,
): Promise<Drawn | Refusal | undefined> {
  if (items.length + rounds.length !== 1) return undefined;
  if (round) return roundCard.ask(who, { id: round.id, language }, context);
  if (first === undefined) return undefined;
  return first.dates === undefined
    ? card.ask(who, { id: first.meeting.id, language }, context)
    : datesCard.ask(who, { id: first.dates, language }, context);
}

function linesOf({ items, rounds }: TodoView, language: Language): string[] {
  const lines = items.map(({ dates, meeting, text: wanted }) =>
    dates === undefined ? text(language, 'card.chat.line', { forum: meeting.forum, when: meeting.whenText }) : wanted,
  );
  return [...lines, ...rounds.map(({ text: wanted }) => wanted)].slice(0, 10);
}

function say(title: string, lines: string[], language: Language, { links }: Drawing): Drawn {
  return { summary: title, card: chatCard(title, lines, links.start(), language) };
}
