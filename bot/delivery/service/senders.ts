import type { Context } from '../../service/context.ts';
import { createSender, type Sender } from './sender.ts';

/** One sender a door, so that a slow mailbox never delays Teams. */
export function createSenders(context: Context): Sender {
  const teams = createSender('teams', context);
  const mail = createSender('mail', context);
  return {
    start: () => {
      teams.start();
      mail.start();
    },
    nudge: (when) => {
      teams.nudge(when);
      // What can wait a moment is a card to redraw.
      if (when === 'now') mail.nudge(when);
    },
    stop: async () => {
      await Promise.all([teams.stop(), mail.stop()]);
    },
  };
}
