import type { CommandOf } from '../../declared/decide.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { Loaded } from '../../ports/store.ts';
import { roundReads } from '../../round/service/bundle.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { distributeMinutes, registrationOf } from '../domain/distribute.ts';
import { remindRegistries } from '../domain/remind-registries.ts';
import type { Minutes } from '../domain/state.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { unregistered } from '../views/distribution.ts';
import { minutesBundleOf, minutesReads } from './bundle.ts';
import { distributionDeliveries, registryMails } from './distribution-deliveries.ts';
import { registrationAsked, registrationIn } from './registration.ts';

type Found = MinutesBundle & { minutes: Minutes };

function foundIn(loaded: Loaded, id: string): Found | Refusal {
  const bundle = minutesBundleOf(loaded, id);
  if (bundle === undefined) return refuse('refusal.unknown-meeting');
  const { minutes } = bundle;
  return minutes ? { ...bundle, minutes } : refuse('refusal.unknown-minutes');
}

export function distributeMinutesTask(command: CommandOf<'distribute-minutes'>, means: Means): Task {
  const { meeting: id } = command;
  const { now } = means;
  const registration = registrationOf(id);
  return {
    reads: (loaded) => [
      ...minutesReads(id, loaded),
      { kind: 'round', ids: [registration] },
      { kind: 'filing', about: id },
    ],
    locks: () => [
      { kind: 'minutes', id, mode: 'update' },
      { kind: 'round', id: registration, mode: 'update' },
    ],
    decide: (loaded, by) => {
      const found = foundIn(loaded, id);
      if (isRefusal(found)) return found;
      const { meeting, minutes } = found;
      return distributeMinutes(minutes, command, {
        ...{ by, now, roles: meetingRoles(by, meeting, now) },
        forum: meeting.forum,
        channel: meeting.team?.status === 'connected',
        registration: registrationAsked(found, loaded, now),
      });
    },
    consequences: (_facts, after) => ({ deliveries: distributionDeliveries(id, after, means) }),
  };
}

/** An answer that comes meanwhile waits for it: nobody is reminded whose number has come. */
export function remindRegistriesTask(command: CommandOf<'remind-registries'>, { now }: Means): Task {
  const { meeting: id } = command;
  const registration = registrationOf(id);
  return {
    reads: (loaded) => [...minutesReads(id, loaded), ...roundReads(registration, loaded, { people: false })],
    locks: () => [
      { kind: 'minutes', id, mode: 'update' },
      { kind: 'round', id: registration, mode: 'update' },
    ],
    decide: (loaded, by) => {
      const found = foundIn(loaded, id);
      if (isRefusal(found)) return found;
      const { meeting, minutes } = found;
      const asked = { by, now, roles: meetingRoles(by, meeting, now), zone: meeting.zone };
      const missing = unregistered(registrationIn(id, loaded, now));
      return remindRegistries(minutes, command, { ...asked, unregistered: missing });
    },
    consequences: (facts, after) => {
      const bundle = minutesBundleOf(after, id);
      const names = facts.flatMap((fact) => (fact.type === 'registries-reminded' ? fact.municipalities : []));
      const key = `registry-reminder:${id}:${bundle?.minutes?.registriesReminded}`;
      return { deliveries: bundle ? registryMails(bundle, names, after, { key, reminder: true }) : [] };
    },
  };
}
