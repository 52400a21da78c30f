import { isWrittenIn } from '../cards/written-in.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { text } from '../texts/text.ts';
import { isRecord, type TeamsActivity } from './activity.ts';
import { pressCard } from './press-card.ts';
import { sentenceCard } from './sentence-card.ts';
import { TEAMS, type TeamsContext, type Turn } from './turn.ts';

/** A message is either a press on a card (Action.Submit, from clients that know no Action.Execute) or words to the bot. */
export async function takeMessage(turn: Turn, context: TeamsContext): Promise<void> {
  if (isRecord(turn.activity.value)) await submit(turn.activity.value, turn, context);
  else await answerWords(turn, context);
}

/**
 * Submit has no answer that could carry a card, so the answer is a message of its own. In a personal chat that is the
 * person's refreshed card. Where others read along it is nothing when all went well: the common card's update shows
 * the answer, and one person's card is not for everybody. A card in which others may be writing is not updated at once:
 * that it was taken is said. A refusal is said there too, or the person would believe that they had answered. Neither
 * names anybody.
 */
async function submit(data: unknown, turn: Turn, context: TeamsContext): Promise<void> {
  const { service } = context;
  const { address, language } = turn;
  const pressed = await pressCard(data, turn, context);
  if (!address) return;
  const say = (drawn: Parameters<typeof service.reply>[2]) => service.reply(address, `reply:${turn.key}`, drawn);
  const { personal } = turn.activity;
  if ('refused' in pressed) {
    const told = sentenceCard(service.sentence(pressed.refused, language), language);
    await say((personal && pressed.instead) || told);
  } else if (personal) await say('card' in pressed ? pressed.card : sentenceCard(pressed.saved, language));
  else if ('card' in pressed && isWrittenIn(pressed.card.card))
    await say(sentenceCard(text(language, 'card.taken'), language));
}

/** Where others read along only what was said to the bot, and the answer tells nothing of the one who asked. */
async function answerWords(turn: Turn, { service }: TeamsContext): Promise<void> {
  const { activity, address, who, language, key } = turn;
  if (!address || who?.kind !== 'account') return;
  if (!activity.personal) {
    if (!activity.mentionsBot) return;
    const place = placeOf(activity);
    const greeting = place ? await service.ask('greeting', TEAMS, { id: place, language }) : null;
    const inPrivate = sentenceCard(text(language, 'chat.in-private'), language);
    return service.reply(address, `reply:${key}`, greeting && !isRefusal(greeting) ? greeting : inPrivate);
  }
  // The installation may have been missed while the bot was away.
  const chat = { account: who.account, conversation: address.conversation, serviceUrl: address.serviceUrl };
  await service.handle({ do: 'open-chat', chat }, TEAMS, key);
  const said = await service.ask('chat', who, { language });
  const drawn = isRefusal(said) ? sentenceCard(service.sentence(said, language), language) : said;
  await service.reply(address, `reply:${key}`, drawn);
}

/** Where a body can be: a private or shared channel itself, otherwise its team. */
function placeOf({ team, channel }: TeamsActivity): string | undefined {
  return channel && channel.type !== 'standard' ? channel.id : team?.id;
}
