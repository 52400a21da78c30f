import { rolesOf } from '../../domain/asking/relation.ts';
import type { Command } from '../../domain/command.ts';
import { linkAccounts, noteRoster } from '../../domain/forum/accounts.ts';
import type { Account } from '../../domain/forum/team.ts';
import type { Loaded, Lock, Read } from '../../ports/store.ts';
import { people } from '../bundle.ts';
import type { Task } from '../task.ts';

function accountIn(loaded: Loaded) {
  return (id: string): Account | undefined => loaded.get('account', id)?.state;
}

function reads(ids: string[]): Read[] {
  return [{ kind: 'account', ids: [...new Set(ids)].sort() }];
}

function locks(ids: string[]): Lock[] {
  return [...new Set(ids)].sort().map((id) => ({ kind: 'account', id, mode: 'update' }));
}

export function noteRosterTask({ team, members }: Command & { do: 'note-roster' }): Task {
  const ids = members.map((member) => member.account);
  return {
    reads: () => [{ kind: 'person' }, ...reads(ids)],
    locks: () => locks(ids),
    decide: (loaded, actor) =>
      noteRoster(team, members, [...people(loaded).values()], accountIn(loaded), rolesOf(actor, [], '')),
  };
}

export function linkAccountsTask({ links }: Command & { do: 'link-accounts' }): Task {
  const ids = links.map((link) => link.account);
  return {
    reads: () => reads(ids),
    locks: () => locks(ids),
    decide: (loaded, actor) => linkAccounts(links, accountIn(loaded), rolesOf(actor, [], '')),
  };
}
