import { apply } from '../../bot/declared/apply.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import type { Kind, States } from '../../bot/declared/states.ts';
import type { AskSetting } from '../../bot/extra/domain/ask.ts';
import type { ExtraSetting } from '../../bot/extra/domain/reached.ts';
import type { ExtraRequest } from '../../bot/extra/domain/state.ts';
import { type Actor, actorName } from '../../bot/kernel/actor.ts';
import type { ForumDefinition, SeatDefinition } from '../../bot/kernel/definition.ts';
import { aForum, aSeat, ZONE } from './builders.ts';
import { decide } from './given.ts';

/** Eight made-up members, of whom five can have an extra meeting; the first has an assistant. */
export const MEMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((of) => `seat-${of}`);
export const FORUM: ForumDefinition = aForum(
  { id: 'ssk', shortName: 'Kommittén' },
  { extraMeetingByMembers: 5, quorum: { share: 0.5 } },
);
export const SEATS: SeatDefinition[] = MEMBERS.map((id, index) =>
  aSeat(id, {
    forum: 'ssk',
    holders: [{ person: `p-${id}`, from: '2020-01-01', ...(index === 0 ? { assistant: 'p-assistent' } : {}) }],
  }),
);
export const NOW = new Date('2024-09-02T08:00:00Z');
export const WANTED = { when: { date: '2024-10-03' }, reason: 'Regionens förslag måste hinna behandlas.' };
export const SETTING: ExtraSetting = {
  forum: FORUM,
  seats: SEATS,
  zone: ZONE,
  title: 'Extra möte',
  meeting: 'extra-1',
};

export function person(id: string): Actor {
  return { kind: 'account', account: `konto-${id}`, person: id, secretariat: false };
}

export function holder(seat: string): Actor {
  return person(`p-${seat}`);
}

/** A request that these seats have asked for, as far as it came. */
export function askedBy(...seats: string[]): ExtraRequest {
  const all = new Book();
  const [first = '', ...others] = seats;
  const ask = { do: 'ask-extra-meeting', id: 'r1', forum: 'ssk', ...WANTED } as const;
  const join = { do: 'join-extra-meeting', request: 'r1' } as const;
  const asked = { ...SETTING, open: undefined, now: NOW };
  all.take(decide(undefined, ask, holder(first), asked));
  for (const seat of others) all.take(decide(all.request('r1'), join, holder(seat), asked));
  return all.request('r1');
}

/** What facts have made, by kind and id, and every fact that came. */
export class Book {
  readonly facts: Fact[] = [];
  readonly states = new Map<string, States[Kind]>();

  take(decided: Fact[] | object | 'repeat', by: Actor = { kind: 'system', what: 'clock' }): void {
    if (!Array.isArray(decided)) return;
    for (const fact of decided as Fact[]) {
      const key = `${fact.kind}/${fact.id}`;
      this.facts.push(fact);
      this.states.set(key, apply(this.states.get(key), fact, actorName(by), NOW));
    }
  }

  found(id: string): ExtraRequest | undefined {
    return this.states.get(`extra-request/${id}`) as ExtraRequest | undefined;
  }

  request(id: string): ExtraRequest {
    const found = this.found(id);
    if (found === undefined) throw new Error(`no request ${id}`);
    return found;
  }

  /** What asking needs to know of the other requests. */
  asking(setting: ExtraSetting = SETTING): AskSetting {
    const open = [...this.states].find(
      ([key, state]) => key.startsWith('extra-request/') && (state as ExtraRequest).status === 'open',
    );
    const known = open && { id: open[0].slice('extra-request/'.length), request: open[1] as ExtraRequest };
    return { ...setting, open: known };
  }
}

/** What the agreement says of extra meetings, as the shared scenario has it. */
export const CASES: { bodyId: string; requestedByMembers: number; byChair?: boolean; allowed: boolean }[] = [
  { bodyId: 'ssk', requestedByMembers: 4, allowed: false },
  { bodyId: 'ssk', requestedByMembers: 5, allowed: true },
  { bodyId: 'ssk', requestedByMembers: 0, byChair: true, allowed: true },
];
