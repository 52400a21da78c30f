import type { Command, CommandName } from '../declared/command.ts';
import { taskOf } from '../declared/tasks.ts';
import { sweepDocuments } from '../document/service/sweep-documents.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { cardFrom } from '../meeting/service/ask/card.ts';
import { hasLeft, isLost, newestNotice } from '../meeting/service/notice-deliveries.ts';
import { errorLine } from '../ports/error-line.ts';
import type { Handled, Who } from '../ports/service.ts';
import type { Loaded } from '../ports/store.ts';
import { refusedBefore } from '../round/service/refused-before.ts';
import type { Context } from './context.ts';
import type { Means, PostStanding } from './means.ts';
import { workOf } from './task.ts';

/** Carries a command out: decided and stored in one commit, before it is answered. */
export async function handle(command: Command, who: Who, key: string, context: Context): Promise<Handled> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return { refused: refuse('refusal.other-tenant') };
  const now = context.clock.now();
  try {
    const means = await meansFor(command, now, context);
    let seen: Loaded | undefined;
    const stored = (loaded: Loaded) => {
      seen = loaded;
    };
    let kept: Refusal | undefined;
    const refused = (why?: Refusal) => {
      kept = why;
    };
    const work = workOf(key, who, taskOf(command, means), now, refused);
    const done = await context.store.commit({ ...work, stored });
    if ('done' in done) context.nudge(SOON.includes(command.do) ? 'soon' : 'now');
    if ('done' in done && kept !== undefined) return { refused: kept, kept: true };
    const again = 'repeat' in done && seen ? refusedBefore(command, seen, who, now) : undefined;
    if (again) return { refused: again, kept: true };
    if (command.do === 'set-agenda-item' && command.fields.secret) void sweepDocuments(context);
    if (seen === undefined || command.do !== 'answer-notice') return done;
    return { ...done, card: cardFrom(seen, who, command.meeting, context) };
  } catch (error) {
    context.log.error({ command: command.do, ...errorLine(error) }, 'command failed');
    return { refused: refuse('refusal.unexpected') };
  }
}

async function meansFor(command: Command, now: Date, context: Context): Promise<Means> {
  const received = context.clock.real();
  const delivery = 'delivery' in command ? await context.store.outbox.byId(command.delivery) : undefined;
  return { context, now, received, post: await postOf(command, context), ...(delivery ? { delivery } : {}) };
}

/** What many do at once: their common card is redrawn once for all of them. */
const SOON: readonly CommandName[] = ['answer-notice', 'answer-dates', 'answer-round', 'keep-draft', 'add-answer-file'];

const ABOUT_THE_POST: readonly CommandName[] = ['send-notice', 'change-meeting', 'send-change', 'cancel-meeting'];

/** How the meeting's post stands in the channel, for the commands that post anew or take back. */
async function postOf(command: Command, { store }: Context): Promise<PostStanding> {
  if (!ABOUT_THE_POST.includes(command.do) || !('meeting' in command)) return { lost: false, unsent: false };
  const rows = await store.outbox.byMatter({ kind: 'meeting', id: command.meeting });
  const newest = newestNotice(rows);
  return { lost: isLost(rows), unsent: !hasLeft(rows), ...(newest ? { newest: newest.id } : {}) };
}
