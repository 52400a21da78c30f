import type { Decide } from '../../declared/decide.ts';
import type { FactOf } from '../../declared/fact.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import type { PersonDefinition } from '../../kernel/definition.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { RosterMember } from './commands.ts';
import type { Account } from './team.ts';

/** The named accounts that are known, by id. */
type Accounts = ReadonlyMap<string, Account>;

interface People {
  people: readonly PersonDefinition[];
}

/**
 * A team's roster proposes who is who, by e-mail address; nobody is linked before the secretariat has confirmed it. Who
 * has no address, or none but what their principal name says and nobody has, is told to the secretariat by name.
 */
export const noteRoster: Decide<'note-roster', Accounts, People> = (accounts, { team, members }, asked) => {
  const denied = secretariatOnly('note-roster', asked);
  if (denied) return denied;
  const byMail = new Map(asked.people.map((person) => [person.mail.toLowerCase(), person.id]));
  const noted: FactOf<'account-proposed' | 'account-unmatched'>[] = [];
  for (const member of members) {
    const person = byMail.get(member.mail.toLowerCase());
    const known = accounts.get(member.account);
    const found = { kind: 'account', id: member.account, team, guest: member.guest } as const;
    if (isStranger(member, person) && known === undefined) {
      noted.push({ type: 'account-unmatched', ...found, rowOnly: { name: member.name ?? member.mail } });
    }
    if (person === undefined || known?.status === 'linked') continue;
    if (known?.status === 'proposed' && known.proposed === person) continue;
    noted.push({ type: 'account-proposed', ...found, person });
  }
  return noted.length > 0 ? noted : 'repeat';
};

function isStranger({ mail, guessed }: RosterMember, person: string | undefined): boolean {
  return mail === '' || (guessed === true && person === undefined);
}

/** The secretariat confirms, in bulk, which account is which person: whom a roster proposed, or whom they know where it could propose nobody. */
export const linkAccounts: Decide<'link-accounts', Accounts, People> = (accounts, { links }, asked) => {
  const denied = secretariatOnly('link-accounts', asked);
  if (denied) return denied;
  const linked: FactOf<'account-linked'>[] = [];
  for (const link of links) {
    const known = accounts.get(link.account);
    if (known?.status === 'linked' && known.person === link.person) continue;
    if (!mayBe(known, link.person, asked.people)) return refuse('refusal.unknown-account');
    linked.push({ type: 'account-linked', kind: 'account', id: link.account, person: link.person });
  }
  return linked.length > 0 ? linked : 'repeat';
};

function mayBe(account: Account | undefined, person: string, people: readonly PersonDefinition[]): boolean {
  if (account?.status === 'unmatched') return people.some(({ id }) => id === person);
  return account?.status === 'proposed' && account.proposed === person;
}
