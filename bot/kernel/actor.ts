/** Who gives a command, after sign-in and after the account was looked up. */
export type Actor =
  | { kind: 'system'; what: 'teams' | 'import' | 'clock' | 'calendar' }
  | { kind: 'account'; account: string; person: string | null; secretariat: boolean };

/** How the journal names them: persons by id. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'system') return `system:${actor.what}`;
  return actor.person ?? (actor.secretariat ? `secretariat:${actor.account}` : `account:${actor.account}`);
}

/** The person they are, where that is known. */
export function personOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.person : null;
}

export function isSecretariat(actor: Actor): boolean {
  return actor.kind === 'account' && actor.secretariat;
}

/** Signed in, and yet nobody has said who they are. */
export function isUnknown(actor: Actor): boolean {
  return actor.kind === 'account' && actor.person === null && !actor.secretariat;
}
