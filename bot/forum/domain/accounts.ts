import type { Decide } from '../../declared/decide.ts';
import type { FactOf } from '../../declared/fact.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import type { PersonDefinition } from '../../kernel/definition.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Account } from './team.ts';

/** The named accounts that are known, by id. */
type Accounts = ReadonlyMap<string, Account>;

/** A team's roster proposes who is who, by e-mail address; nobody is linked before the secretariat has confirmed it. */
export const noteRoster: Decide<'note-roster', Accounts, { people: readonly PersonDefinition[] }> = (
  accounts,
  { team, members },
  asked,
) => {
  const denied = secretariatOnly('note-roster', asked);
  if (denied) return denied;
  const byMail = new Map(asked.people.map((person) => [person.mail.toLowerCase(), person.id]));
  const proposed: FactOf<'account-proposed'>[] = [];
  for (const member of members) {
    const person = byMail.get(member.mail.toLowerCase());
    const known = accounts.get(member.account);
    if (person === undefined || known?.status === 'linked') continue;
    if (known?.status === 'proposed' && known.proposed === person) continue;
    proposed.push({ type: 'account-proposed', kind: 'account', id: member.account, person, team, guest: member.guest });
  }
  return proposed.length > 0 ? proposed : 'repeat';
};

/** The secretariat confirms, in bulk, which account is which person. Only what a roster proposed can be confirmed. */
export const linkAccounts: Decide<'link-accounts', Accounts> = (accounts, { links }, asked) => {
  const denied = secretariatOnly('link-accounts', asked);
  if (denied) return denied;
  const linked: FactOf<'account-linked'>[] = [];
  for (const link of links) {
    const known = accounts.get(link.account);
    if (known?.status === 'linked' && known.person === link.person) continue;
    if (known?.status !== 'proposed' || known.proposed !== link.person) return refuse('refusal.unknown-account');
    linked.push({ type: 'account-linked', kind: 'account', id: link.account, person: link.person });
  }
  return linked.length > 0 ? linked : 'repeat';
};
