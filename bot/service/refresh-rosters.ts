import type { Team } from '../domain/forum/team.ts';
import { lift } from '../domain/lift.ts';
import { errorLine } from '../ports/error-line.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';

/** Reads every connected team's roster again: whoever came with a new calendar year or was missed is proposed to the secretariat. */
export async function refreshRosters(context: Context): Promise<void> {
  for (const row of await context.store.list({ kind: 'team' })) {
    const team = lift<Team>(row);
    if (team.status === 'removed') continue;
    try {
      const members = await context.messenger.roster(team.facts.serviceUrl, team.facts.id);
      await handle(
        { do: 'note-roster', team: row.id, members },
        { kind: 'system', what: 'clock' },
        `roster:${context.random()}`,
        context,
      );
    } catch (error) {
      context.log.warn({ team: row.id, ...errorLine(error) }, 'a roster could not be read; it is tried again later');
    }
  }
}
