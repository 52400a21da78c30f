import { errorLine } from '../../ports/error-line.ts';
import type { Who } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';
import { handle } from '../../service/handle.ts';
import { channelList } from '../domain/channel-list.ts';
import { parentOf, type Team } from '../domain/team.ts';

const CLOCK: Who = { kind: 'system', what: 'clock' };

type Place = Exclude<Team, { status: 'removed' }>;

/** Reads every place's people and every team's channels again: whoever came with a new year or was missed is proposed to the secretariat. */
export async function refreshRosters(context: Context, stopping?: AbortSignal): Promise<void> {
  for (const { id, state: place } of await context.store.list({ kind: 'team' })) {
    if (stopping?.aborted) return;
    if (place.status === 'removed') continue;
    await attempt('a roster', id, () => readRoster(place, context), context);
    if (parentOf(place) === undefined) await attempt('the channels', id, () => readChannels(place, context), context);
  }
}

/** A standard channel's people are its team's. */
async function readRoster({ facts }: Place, context: Context): Promise<void> {
  if (facts.type === 'standard') return;
  const members = await context.messenger.roster(facts.serviceUrl, facts.id);
  await handle({ do: 'note-roster', team: facts.id, members }, CLOCK, `roster:${context.random()}`, context);
}

async function readChannels({ facts }: Place, context: Context): Promise<void> {
  const listed = await context.messenger.channels(facts.serviceUrl, facts.id);
  if (listed.length > 0) await handle(channelList(facts, listed), CLOCK, `channels:${context.random()}`, context);
}

async function attempt(what: string, team: string, work: () => Promise<void>, context: Context): Promise<void> {
  await work().catch((error: unknown) =>
    context.log.warn({ team, ...errorLine(error) }, `${what} could not be read; it is tried again later`),
  );
}
