import type { Team } from '../domain/forum/team.ts';
import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow } from '../ports/store.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import type { Context } from './context.ts';
import { drawCommonExtra } from './draw-extra.ts';
import { drawCommonCard, usersOf } from './draw-notice.ts';
import { extraBundleOf, extraReads } from './extra-bundle.ts';
import { gather } from './gather.ts';
import { newestNotice, newestPost } from './notice-deliveries.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: string;
  message: Drawn;
}

interface Picture {
  team: Team | undefined;
  message: Drawn;
}

/** What a post's subject is about, by the word before its colon: how its card looks now, and which of its posts carries it. */
const ABOUT: Record<
  string,
  {
    picture(id: string, context: Context): Promise<Picture | undefined>;
    newest(rows: DeliveryRow[]): DeliveryRow | undefined;
  }
> = {
  meeting: { picture: noticePicture, newest: newestNotice },
  extra: { picture: extraPicture, newest: newestPost },
};

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate(row: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const [word = ''] = row.subject.split(':', 1);
  const about = ABOUT[word];
  const picture = await about?.picture(row.subject.slice(word.length + 1), context);
  const sent = (await context.store.outbox.bySubject(row.subject)).filter(({ status }) => status === 'sent');
  const post = about?.newest(sent);
  const { conversation, activity } = post?.outcome ?? {};
  if (picture?.team?.status !== 'connected' || !post || !conversation || !activity) return null;
  const { serviceUrl, channel } = picture.team.facts;
  return { serviceUrl, channel, sent: { conversation, activity }, post: post.id, message: picture.message };
}

async function noticePicture(id: string, context: Context): Promise<Picture | undefined> {
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...bundleReads(id, rows, { rsvps: true, people: false }),
  ]);
  const bundle = bundleOf(loaded, id);
  if (bundle === undefined) return undefined;
  const message = drawCommonCard(bundle, usersOf(loaded, bundle), context, context.clock.now());
  return { team: bundle.team, message };
}

async function extraPicture(id: string, context: Context): Promise<Picture | undefined> {
  const now = context.clock.now();
  const bundle = extraBundleOf(await gather(context.store, (rows) => extraReads(id, rows)), id, now);
  return bundle && { team: bundle.team, message: drawCommonExtra(bundle, context, now) };
}
