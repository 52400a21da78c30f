import { shortened } from '../../cards/parts.ts';
import { chatCard } from '../../forum/cards/chat.ts';
import { CHANNEL_LANGUAGE, channelReader } from '../../forum/service/channel-reader.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';
import { newDrawing } from '../../service/drawing.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { roundCard } from '../cards/question.ts';
import type { RoundAnswered } from '../domain/facts.ts';
import type { RoundBundle } from '../views/bundle.ts';
import { roundView } from '../views/page.ts';
import { answeredWords, answerView } from '../views/words.ts';

/** A chat's card holds some 20 000 bytes, and a Round may have thirty questions. */
const LONGEST_LINE = 400;

/** The Round's card that everybody in the channel sees. */
export function drawCommonRound(bundle: RoundBundle, users: string[], context: Context, now: Date): Drawn {
  return drawRound(bundle, channelReader(now, newDrawing(context)), context, { common: { users } });
}

/** A reader's own card, with their municipality's answer and draft. */
export function drawRound(
  bundle: RoundBundle,
  reader: Reader,
  context: Pick<Context, 'links'>,
  how: { common?: { users: string[] }; refused?: string } = {},
): Drawn {
  const view = roundView(bundle, reader);
  const { language, drawn } = reader;
  const summary = text(language, 'card.round.speak', {
    forum: view.forum.shortName,
    title: view.title,
    status: view.headline,
  });
  const href = roundHref(bundle, context);
  const about = aboutHref(bundle, context);
  return { summary, card: roundCard(view, { language, drawn, href, ...(about ? { about } : {}), ...how }) };
}

/** What somebody is told about an answer, in their chat or by mail: a title and lines. */
export interface Told {
  title: string;
  lines: string[];
}

/** To whoever gave the answer before: a colleague's came after it, and neither had seen the other's. */
export function overtakenWords({ people, round }: RoundBundle, { person, overtook }: RoundAnswered): Told {
  const language = CHANNEL_LANGUAGE;
  const who = person === null ? text(language, 'round.nobody') : (people.get(person)?.title ?? '');
  const line = text(language, 'round.overtaken', { who, version: overtook?.version ?? 0 });
  return { title: text(language, 'card.round.overtaken'), lines: [round.fields.title, line] };
}

/** To whoever an answer was noted for: what was noted, and that it can be corrected. */
export function receiptWords(
  { municipalities, round }: RoundBundle,
  { municipality, stance, words, behalf }: RoundAnswered,
): Told {
  const language = CHANNEL_LANGUAGE;
  const name = municipalities.get(municipality)?.name ?? municipality;
  const way = text(language, `round.way.${behalf?.way ?? 'other'}`);
  const said = answerView(language, { stance, ...words }, round.fields.form);
  const lines = [
    round.fields.title,
    text(language, 'card.round.receipt-how', { way }),
    said.stanceText,
    ...said.values.filter(({ empty }) => !empty).map(({ label, text: value }) => answeredWords(label, value)),
    text(language, 'card.round.receipt-correct'),
  ];
  return { title: text(language, 'card.round.receipt', { name }), lines };
}

/** The same as a message in a chat; long answers are read on the page. */
export function drawTold({ title, lines }: Told, bundle: RoundBundle, context: Context): Drawn {
  const short = lines.map((line) => shortened(line, LONGEST_LINE));
  return { summary: title, card: chatCard(title, short, roundHref(bundle, context), CHANNEL_LANGUAGE) };
}

export function mailText({ lines }: Told, bundle: RoundBundle, context: Context): string {
  return [...lines, roundHref(bundle, context)].join('\n\n');
}

/** The Round's page, in the body's channel where it is known. */
export function roundHref({ id, team }: RoundBundle, { links }: Pick<Context, 'links'>): string {
  return links.round(id, team?.status === 'connected' ? team.facts.channel : undefined);
}

/** The page of what it belongs to. */
function aboutHref({ about, team }: RoundBundle, { links }: Pick<Context, 'links'>): string | undefined {
  return about && links.consultation(about.id, team?.status === 'connected' ? team.facts.channel : undefined);
}
