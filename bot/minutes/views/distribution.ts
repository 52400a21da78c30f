import { meetingRoles } from '../../meeting/views/roles.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import { askedNow } from '../../round/views/counts.ts';
import { registrationView } from '../../round/views/registration.ts';
import { instantWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayDistributeMinutes } from '../domain/distribute.ts';
import { mayRemindRegistries } from '../domain/remind-registries.ts';
import type { Minutes } from '../domain/state.ts';
import type { MinutesBundle } from './bundle.ts';
import type { DistributionView } from './view.ts';

/** When approved minutes were sent to the municipalities, and which have registered them. `round`: where they are asked. */
export function distributionView(
  minutes: Minutes,
  { meeting }: MinutesBundle,
  round: RoundBundle | undefined,
  reader: Reader,
): DistributionView {
  const { language } = reader;
  const { forum, zone, team } = meeting;
  const { distributions = [], corrections, registriesReminded: reminded } = minutes;
  const asked = askedBy(reader, meetingRoles(reader.actor, meeting, reader.now));
  const channel = team?.status === 'connected';
  const when = (at: string) => instantWords(language, new Date(at), zone);
  const setting = { ...asked, forum, zone, channel, corrections: corrections.length };
  const last = distributions.at(-1);
  const toRegistries = forum.rules.minutesRegistered;
  const told = toRegistries ? 'minutes.distributed' : 'minutes.posted';
  return {
    lines: [
      ...distributions.map(({ at }, n) =>
        text(language, n === 0 ? told : (`${told}-again` as const), { when: when(at) }),
      ),
      ...(last ? [text(language, 'minutes.distributed-hash', { hash: last.file.hash })] : []),
      ...(reminded ? [text(language, 'minutes.registries-reminded', { when: when(reminded) })] : []),
    ],
    toRegistries,
    registration: round ? registrationView(round, reader) : null,
    can: {
      send: mayDistributeMinutes(minutes, setting) === undefined,
      remind: mayRemindRegistries(minutes, { ...setting, unregistered: unregistered(round) }) === undefined,
    },
  };
}

/** The municipalities whose number is awaited. */
export function unregistered(round: RoundBundle | undefined): string[] {
  if (round === undefined || round.round.status === 'closed') return [];
  return askedNow(round).filter((one) => !round.contributions.has(one));
}
