import { withBytes } from '../../document/service/stored-bytes.ts';
import { paperName } from '../../kernel/file-name.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { Handled, Who } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';
import { handle } from '../../service/handle.ts';
import { see } from '../../service/question.ts';
import { mayDistributeMinutes } from '../domain/distribute.ts';
import type { Minutes } from '../domain/state.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { minutesPaper } from '../views/paper.ts';
import { paperTitle } from '../views/paper-name.ts';
import { standingOf } from '../views/standing.ts';
import { seeableDistribution } from './ask/distribution.ts';
import { lostFiles } from './lost-files.ts';

/**
 * Approved minutes go to those whom they concern: the paper is made and stored first, then what leaves with it is one
 * commit. Refused, or pressed once more, nothing of the paper is kept; broken off half way, the sweep takes it.
 */
export async function distribute(who: Who, meeting: string, key: string, context: Context): Promise<Handled> {
  const { documents } = context;
  const seen = await see('distribution', seeableDistribution, who, { id: meeting }, context);
  if (isRefusal(seen)) return { refused: seen };
  const { bundle, actor } = seen;
  const { minutes } = bundle;
  if (minutes === undefined) return { refused: refuse('refusal.unknown-minutes') };
  const now = context.clock.now();
  const { forum, team } = bundle.meeting;
  const corrections = minutes.corrections.length;
  const asked = { by: actor, roles: meetingRoles(actor, bundle.meeting, now), now };
  const not = mayDistributeMinutes(minutes, { ...asked, forum, channel: team?.status === 'connected', corrections });
  if (not === 'repeat') return { repeat: true };
  if (not) return { refused: not };
  if (documents === undefined) return { refused: refuse('refusal.no-documents') };
  const made = await paperOf(bundle, minutes, context);
  if (isRefusal(made)) return { refused: made };
  return withBytes(made, { kind: 'minutes', id: meeting }, { ...context, documents }, (file) =>
    handle({ do: 'distribute-minutes', meeting, file, corrections }, who, key, context),
  );
}

/** The archive PDF that anybody who may read them takes home. */
async function paperOf(bundle: MinutesBundle, minutes: Minutes, context: Context) {
  const document = minutes.approved?.document;
  if (document === undefined) return refuse('refusal.not-distributable-yet');
  const standing = standingOf(minutes, document, bundle, await lostFiles(bundle, context));
  const content = minutesPaper(document, standing);
  const bytes = await context.papers.make({ paper: 'document', kind: 'pdf', content });
  return isRefusal(bytes) ? bytes : { name: paperName(paperTitle(document), 'pdf'), bytes: atOnce(bytes) };
}

async function* atOnce(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
