import type { FactsOf } from '../../declared/fact.ts';
import type { Account, Chat } from './team.ts';

export function applyAccount(state: Account | undefined, fact: FactsOf<'account'>): Account {
  switch (fact.type) {
    case 'account-proposed': {
      const { person: proposed, team, guest } = fact;
      return { status: 'proposed', person: null, proposed, team, guest };
    }
    case 'account-unmatched': {
      const { team, guest, rowOnly } = fact;
      return { status: 'unmatched', person: null, name: rowOnly?.name ?? '', team, guest };
    }
    case 'account-linked':
      if (state === undefined) throw new Error(`${fact.type} of an account that is not there`);
      return { status: 'linked', person: fact.person, guest: state.guest };
    default:
      return fact satisfies never;
  }
}

export function applyChat(_state: Chat | undefined, fact: FactsOf<'chat'>): Chat {
  switch (fact.type) {
    case 'chat-opened':
      return { status: 'open', conversation: fact.conversation, ...fact.words };
    case 'chat-closed':
      return { status: 'closed' };
    default:
      return fact satisfies never;
  }
}
