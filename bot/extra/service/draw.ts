import { channelReader } from '../../forum/service/channel-reader.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';
import type { Reader } from '../../views/reader.ts';
import { extraCard } from '../cards/request.ts';
import type { ExtraBundle } from '../views/bundle.ts';
import { extraStanding, extraView, firstAsker } from '../views/request.ts';

/** The card that everybody in the channel sees, in the channel's language. */
export function drawCommonExtra(bundle: ExtraBundle, context: Context, now: Date): Drawn {
  return draw(bundle, channelReader(now, ''), true, context);
}

/** A reader's own card, which says whether they have asked. */
export function drawOwnExtra(bundle: ExtraBundle, reader: Reader, context: Pick<Context, 'links'>): Drawn {
  return draw(bundle, reader, false, context);
}

function draw(bundle: ExtraBundle, reader: Reader, common: boolean, { links }: Pick<Context, 'links'>): Drawn {
  const { request, forum, team } = bundle;
  const view = extraView(bundle, reader);
  const channel = team?.status === 'connected' ? team.facts.channel : undefined;
  const href = request.status === 'planned' ? links.meeting(request.meeting, channel) : links.start();
  const standing = extraStanding(bundle, reader.now);
  const setting = { language: reader.language, standing, forum: forum.shortName, asker: firstAsker(bundle) };
  return { summary: view.title, card: extraCard(view, { ...setting, href, common }) };
}
