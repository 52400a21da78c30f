import type { Actor } from '../kernel/actor.ts';
import type { Who } from '../ports/service.ts';
import type { Loaded, Read } from '../ports/store.ts';

export function actorReads(who: Who): Read[] {
  return who.kind === 'account' ? [{ kind: 'account', ids: [who.account] }] : [];
}

/** Who asks, with the person that the secretariat has linked to the account, if any. */
export function actorOf(who: Who, loaded: Loaded): Actor {
  if (who.kind === 'system') return who;
  const account = loaded.get('account', who.account)?.state;
  const person = account?.status === 'linked' ? account.person : null;
  return { kind: 'account', account: who.account, person, secretariat: who.secretariat };
}
