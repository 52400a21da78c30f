import type { Command } from '../declared/command.ts';
import { taskOf } from '../declared/tasks.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { errorLine } from '../ports/error-line.ts';
import type { Handled, Who } from '../ports/service.ts';
import type { Loaded } from '../ports/store.ts';
import type { Context } from './context.ts';
import { workOf } from './task.ts';

/** Carries a command out: decided and stored in one commit, before it is answered. What is a command's own, its task says. */
export async function handle(command: Command, who: Who, key: string, context: Context): Promise<Handled> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return { refused: refuse('refusal.other-tenant') };
  const now = context.clock.now();
  try {
    const task = await taskOf(command, { context, now, received: context.clock.real() });
    let loaded: Loaded | undefined;
    const stored = (after: Loaded) => {
      loaded = after;
    };
    let kept: Refusal | undefined;
    const refused = (why?: Refusal) => {
      kept = why;
    };
    const work = workOf(key, who, task, now, refused);
    const done = await context.store.commit({ ...work, stored });
    if ('refused' in done) return done;
    if ('done' in done) context.nudge(task.redraw ?? 'now');
    task.afterwards?.();
    if ('done' in done && kept !== undefined) return { refused: kept, kept: true };
    if (loaded === undefined) return done;
    const again = 'repeat' in done ? task.refusedBefore?.(loaded, who) : undefined;
    if (again) return { refused: again, kept: true };
    return task.card ? { ...done, card: task.card(loaded, who) } : done;
  } catch (error) {
    context.log.error({ command: command.do, ...errorLine(error) }, 'command failed');
    return { refused: refuse('refusal.unexpected') };
  }
}
