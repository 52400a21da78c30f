import { personOf } from '../../kernel/actor.ts';
import type { Who } from '../../ports/service.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { actorOf } from '../../service/actor.ts';

/** What tells what somebody may find. */
export function readsOfReader(who: Who, loaded: Loaded): Read[] {
  const person = personOf(actorOf(who, loaded));
  return [
    { kind: 'cooperation' },
    { kind: 'forum' },
    { kind: 'office' },
    { kind: 'seat' },
    ...(person === null ? [] : [{ kind: 'meeting' as const, guest: person }]),
  ];
}
