import { placeOf, toldIn } from '../../delivery/service/told-to.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { verificationCard } from '../cards/verification.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { minutesView } from '../views/page.ts';
import { minutesBundleOf, minutesReads } from './bundle.ts';

/** The card of one who verifies, as it stands for them. */
export function drawVerification(
  bundle: MinutesBundle,
  reader: Reader,
  { links }: Pick<Context, 'links'>,
  round?: number,
): Drawn {
  const { language } = reader;
  const view = minutesView(bundle, reader);
  const href = links.minutes(bundle.meeting.id, undefined);
  const summary = text(language, 'card.minutes.ask', { forum: view.forum.shortName });
  return { summary, card: verificationCard(view, { language, href, round }) };
}

/** What somebody was asked to verify, as it stands now. */
export async function drawVerificationPost(id: string, context: Context, sent: DeliveryRow): Promise<DrawnPost | null> {
  const loaded = await gather(context.store, (rows) => minutesReads(id, rows));
  const bundle = minutesBundleOf(loaded, id);
  const [team, told] = [placeOf(sent), toldIn(sent)];
  if (bundle === undefined || team === undefined || told === undefined) return null;
  const actor = { kind: 'account', account: '', person: told.person, secretariat: false } as const;
  const reader = { actor, language: CHANNEL_LANGUAGE, now: context.clock.now(), drawn: '' };
  return { team, message: drawVerification(bundle, reader, context, sent.about.number) };
}
