import { mayDo, type Role } from '../access.ts';
import type { AccountLink, RosterMember } from '../command.ts';
import type { PersonDefinition } from '../cooperation/definition.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Account } from './team.ts';

/** A team's roster proposes who is who, by e-mail address; nobody is linked before the secretariat has confirmed it. */
export function noteRoster(
  team: string,
  members: readonly RosterMember[],
  people: readonly PersonDefinition[],
  account: (id: string) => Account | undefined,
  roles: readonly Role[],
): FactOf<'account-proposed'>[] | Refusal | 'repeat' {
  if (!mayDo('note-roster', roles)) return refuse('refusal.secretariat-only');
  const byMail = new Map(people.map((person) => [person.mail.toLowerCase(), person.id]));
  const proposed: FactOf<'account-proposed'>[] = [];
  for (const member of members) {
    const person = byMail.get(member.mail.toLowerCase());
    const known = account(member.account);
    if (person === undefined || known?.status === 'linked') continue;
    if (known?.status === 'proposed' && known.proposed === person) continue;
    proposed.push({ type: 'account-proposed', kind: 'account', id: member.account, person, team, guest: member.guest });
  }
  return proposed.length > 0 ? proposed : 'repeat';
}

/** The secretariat confirms, in bulk, which account is which person. Only what a roster proposed can be confirmed. */
export function linkAccounts(
  links: readonly AccountLink[],
  account: (id: string) => Account | undefined,
  roles: readonly Role[],
): FactOf<'account-linked'>[] | Refusal | 'repeat' {
  if (!mayDo('link-accounts', roles)) return refuse('refusal.secretariat-only');
  const linked: FactOf<'account-linked'>[] = [];
  for (const link of links) {
    const known = account(link.account);
    if (known?.status === 'linked' && known.person === link.person) continue;
    if (known?.status !== 'proposed' || known.proposed !== link.person) return refuse('refusal.unknown-account');
    linked.push({ type: 'account-linked', kind: 'account', id: link.account, person: link.person });
  }
  return linked.length > 0 ? linked : 'repeat';
}
