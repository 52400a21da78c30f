import type { CommandOf } from '../../../declared/decide.ts';
import type { Loaded, Lock, Read } from '../../../ports/store.ts';
import { askedAnywhere } from '../../../service/asked.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { linkAccounts, noteRoster } from '../../domain/accounts.ts';
import type { Account } from '../../domain/team.ts';
import { people } from '../bodies.ts';

function accountsIn(loaded: Loaded, ids: string[]): Map<string, Account> {
  const rows = ids.flatMap((id) => loaded.get('account', id) ?? []);
  return new Map(rows.map((row) => [row.id, row.state]));
}

function reads(ids: string[]): Read[] {
  return [{ kind: 'account', ids: [...new Set(ids)].sort() }];
}

function locks(ids: string[]): Lock[] {
  return [...new Set(ids)].sort().map((id) => ({ kind: 'account', id, mode: 'update' }));
}

export function noteRosterTask(command: CommandOf<'note-roster'>, { now }: Means): Task {
  const ids = command.members.map((member) => member.account);
  return {
    reads: () => [{ kind: 'person' }, ...reads(ids)],
    locks: () => locks(ids),
    decide: (loaded, by) => {
      const asked = { ...askedAnywhere(by, now), people: [...people(loaded).values()] };
      return noteRoster(accountsIn(loaded, ids), command, asked);
    },
  };
}

export function linkAccountsTask(command: CommandOf<'link-accounts'>, { now }: Means): Task {
  const ids = command.links.map((link) => link.account);
  const persons = [...new Set(command.links.map((link) => link.person))].sort();
  return {
    reads: () => [{ kind: 'person', ids: persons }, ...reads(ids)],
    locks: () => locks(ids),
    decide: (loaded, by) => {
      const asked = { ...askedAnywhere(by, now), people: [...people(loaded).values()] };
      return linkAccounts(accountsIn(loaded, ids), command, asked);
    },
  };
}
