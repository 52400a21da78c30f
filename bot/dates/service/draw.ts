import { channelReader } from '../../forum/service/channel-reader.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';
import { newDrawing } from '../../service/drawing.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { datesCard } from '../cards/question.ts';
import type { DatesBundle } from '../views/bundle.ts';
import { datesView } from '../views/page.ts';

/** The date question's card that everybody in the channel sees. */
export function drawCommonDates(bundle: DatesBundle, users: string[], context: Context, now: Date): Drawn {
  return drawDates(bundle, channelReader(now, newDrawing(context)), context, { users });
}

/** A reader's own card, with their answers. */
export function drawDates(
  bundle: DatesBundle,
  reader: Reader,
  context: Pick<Context, 'links'>,
  common?: { users: string[] },
): Drawn {
  const view = datesView(bundle, reader);
  const { language, drawn } = reader;
  const channel = bundle.team?.status === 'connected' ? bundle.team.facts.channel : undefined;
  const { links } = context;
  const href = view.meeting === undefined ? links.dates(view.id, channel) : links.meeting(view.meeting, channel);
  const summary = text(language, 'card.dates.speak', { forum: view.forum.shortName, status: view.statusText });
  return { summary, card: datesCard(view, { language, drawn, href, ...(common ? { common } : {}) }) };
}
