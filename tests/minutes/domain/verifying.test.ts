import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { apply } from '../../../bot/declared/apply.ts';
import type { CommandOf } from '../../../bot/declared/decide.ts';
import type { Fact } from '../../../bot/declared/fact.ts';
import { canonical } from '../../../bot/kernel/canonical.ts';
import type { MinutesDocument } from '../../../bot/minutes/domain/document.ts';
import { partsOf } from '../../../bot/minutes/domain/parts.ts';
import type { Minutes, MinutesItem } from '../../../bot/minutes/domain/state.ts';
import { anAccount } from '../../support/builders.ts';
import { decide } from '../../support/given.ts';
import { someMinutes } from '../../support/minutes-builders.ts';

/** Ten thousand were run once; a part of them in every run. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 300);
const SEED = 20240301;
const VERIFIERS = [
  { seat: 'lg-a', person: 'p-lg-a' },
  { seat: 'lg-b', person: 'p-lg-b' },
];
const ITEMS = ['p1', 'h1'];
const WHAT = [
  'write',
  'send',
  'send',
  'open',
  'read-and-approve',
  'read-and-approve',
  'approve-all',
  'approve-all',
  'approve-one',
  'ask-change',
  'dissent',
  'settle',
  'presence',
  'again',
  'correct',
] as const;
type What = (typeof WHAT)[number];
type Said = CommandOf<
  | 'write-item'
  | 'send-minutes'
  | 'approve-items'
  | 'comment-item'
  | 'record-dissent'
  | 'settle-comment'
  | 'note-presence'
  | 'correct-minutes'
>;

/** Two who write and two who verify, each in a window that may be old. */
class Verification {
  minutes: Minutes = someMinutes({ verifiers: VERIFIERS });
  readonly notes = new Map<string, MinutesItem>();
  /** What each verifier has open: the round, and what they read. */
  readonly open = new Map<string, { round: number; document: MinutesDocument }>();
  /** What each verifier has had before them, part by part, as it was. */
  readonly read = new Map<string, Set<string>>();
  readonly said: [Said, number | undefined][] = [];
  private written = 0;

  step(who: number, what: What): void {
    const verifier = VERIFIERS[who % 2];
    const item = ITEMS[(who >> 1) % 2] ?? 'p1';
    if ((what === 'open' || what === 'read-and-approve') && verifier) this.opens(verifier.person);
    if (what === 'open') return;
    if (what === 'again') this.again(who);
    else this.says(this.command(who, what, item), isVerifiers(what) ? who % 2 : undefined);
  }

  private command(who: number, what: What, item: string): Said {
    const meeting = 'm1';
    const round = this.open.get(VERIFIERS[who % 2]?.person ?? '')?.round ?? 1;
    switch (what) {
      case 'write': {
        this.written += 1;
        const edition = this.notes.get(item)?.edition ?? 0;
        const text = `Läget ${this.written}.\nBeslut: Nr ${who % 3}.`;
        return { do: 'write-item', meeting, item, text, edition, writer: `w-${who % 2}`, serial: this.written };
      }
      case 'approve-all':
      case 'read-and-approve':
        return { do: 'approve-items', meeting, round, parts: 'all' };
      case 'approve-one':
        return { do: 'approve-items', meeting, round, parts: [item] };
      case 'ask-change':
        return { do: 'comment-item', meeting, round, part: item, kind: 'change', text: 'Ändra.' };
      case 'dissent':
        return { do: 'record-dissent', meeting, item, text: `Nej ${who % 3}.` };
      case 'settle':
        return { do: 'settle-comment', meeting, comment: `k${(who % 4) + 1}` };
      case 'presence':
        return {
          do: 'note-presence',
          meeting,
          of: { seat: 'lg-a' },
          presence: { how: who % 3 ? 'digital' : 'on-site' },
        };
      case 'correct':
        return { do: 'correct-minutes', meeting, text: 'Rättat.' };
      default:
        return { do: 'send-minutes', meeting };
    }
  }

  private opens(person: string): void {
    const { sent } = this.minutes;
    if (sent === undefined) return;
    this.open.set(person, sent);
    const read = this.read.get(person) ?? new Set();
    for (const [part, content] of partsOf(sent.document)) read.add(`${part} ${canonical(content)}`);
    this.read.set(person, read);
  }

  /** What was said before comes once more, as it was. */
  private again(which: number): void {
    const one = this.said[which % Math.max(1, this.said.length)];
    if (one) this.carryOut(...one);
  }

  private says(command: Said, verifier: number | undefined): void {
    const person = verifier === undefined ? undefined : VERIFIERS[verifier]?.person;
    if (person !== undefined && !this.open.has(person)) return;
    this.said.push([command, verifier]);
    this.carryOut(command, verifier);
  }

  private carryOut(command: Said, verifier: number | undefined): void {
    const person = verifier === undefined ? undefined : VERIFIERS[verifier]?.person;
    const by = person === undefined ? 'secretariat' : anAccount(person);
    const item = 'item' in command ? command.item : undefined;
    const notes = command.do === 'write-item' && item ? this.notes.get(item) : this.notes;
    const decided = decide(this.minutes, command, by, { notes });
    if (!Array.isArray(decided)) return;
    for (const fact of decided as Fact[]) this.happens(fact);
  }

  private happens(fact: Fact): void {
    const at = new Date('2024-02-20T09:00:00Z');
    if (fact.kind === 'minutes-item')
      this.notes.set(fact.item, apply(this.notes.get(fact.item), fact as never, 'p', at) as MinutesItem);
    else this.minutes = apply(this.minutes, fact as never, 'p', at) as Minutes;
  }

  /** Approvals of a part by somebody who never had it before them as it is approved. */
  unread(): string[] {
    const { sent, approvals } = this.minutes;
    const parts = sent ? partsOf(sent.document) : new Map<string, unknown>();
    return approvals.flatMap(({ seat, part }) => {
      const person = VERIFIERS.find((one) => one.seat === seat)?.person ?? '';
      return this.read.get(person)?.has(`${part} ${canonical(parts.get(part))}`) ? [] : [`${seat} ${part}`];
    });
  }
}

function isVerifiers(what: What): boolean {
  return ['approve-all', 'read-and-approve', 'approve-one', 'ask-change', 'dissent'].includes(what);
}

const steps = fc.array(fc.tuple(fc.nat(99), fc.constantFrom(...WHAT)), { minLength: 10, maxLength: 120 });

it('hur det än skrivs, skickas och justeras om vartannat ändras inget som är godkänt, och inget godkänns oläst', () => {
  let verified = 0;
  fc.assert(
    fc.property(steps, (all) => {
      const one = new Verification();
      let locked: string | undefined;
      for (const [who, what] of all) {
        one.step(who, what);
        expect(one.unread()).toEqual([]);
        const { approved, sent, approvals } = one.minutes;
        if (approved === undefined) continue;
        const said = canonical(approved);
        locked ??= said;
        expect(said).toBe(locked);
        expect(approved.hash).toBe(createHash('sha256').update(canonical(approved.document)).digest('hex'));
        const parts = [...partsOf(sent?.document ?? approved.document).keys()];
        expect(approvals).toHaveLength(VERIFIERS.length * parts.length);
        const { approvals: _approvals, dissents: _dissents, ...text } = approved.document;
        expect(text).toEqual(sent?.document);
      }
      if (locked) verified += 1;
    }),
    { numRuns: SEQUENCES, seed: SEED },
  );
  expect(verified).toBeGreaterThan(SEQUENCES / 20);
});
