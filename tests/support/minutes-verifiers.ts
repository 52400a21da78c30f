import { apply } from '../../bot/declared/apply.ts';
import type { CommandOf } from '../../bot/declared/decide.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import type { Actor } from '../../bot/kernel/actor.ts';
import { canonical } from '../../bot/kernel/canonical.ts';
import type { MinutesDocument } from '../../bot/minutes/domain/document.ts';
import { makeSecret } from '../../bot/minutes/domain/make-secret.ts';
import { partsOf } from '../../bot/minutes/domain/parts.ts';
import type { Minutes, MinutesItem } from '../../bot/minutes/domain/state.ts';
import { type MinutesBundle, settingOf } from '../../bot/minutes/views/bundle.ts';
import { verificationView } from '../../bot/minutes/views/verification.ts';
import { BODY_SEATS } from './body-seats.ts';
import { aForum, aMunicipality, aNoticed, anAccount, byId } from './builders.ts';
import { decide } from './given.ts';
import { aMinutesBundle, someMinutes } from './minutes-builders.ts';

export const VERIFIERS = [
  { seat: 'lg-a', person: 'p-lg-a' },
  { seat: 'lg-b', person: 'p-lg-b' },
];
const VERIFIERS_SAY = ['read-and-approve', 'approve-all', 'approve-one', 'ask-change', 'dissent'] as const;
const WRITERS_SAY = [
  ...['write', 'revert', 'settle-item', 'send', 'settle', 'presence', 'elect', 'drop', 'add', 'move', 'correct'],
  'finish',
] as const;
/** What may happen; some of it often. */
export const WHAT = [
  ...['write', 'write', 'look', 'revert', 'settle-item', 'send', 'send', 'send', 'open', 'read-and-approve'],
  ...['read-and-approve', 'read-and-approve', 'approve-all', 'approve-all', 'approve-one', 'ask-change', 'dissent'],
  ...['settle', 'presence', 'elect', 'drop', 'add', 'move', 'secret', 'again', 'correct', 'finish'],
] as const;
export type What = (typeof WHAT)[number];

type Said = CommandOf<
  | 'write-item'
  | 'settle-item'
  | 'send-minutes'
  | 'approve-items'
  | 'comment-item'
  | 'record-dissent'
  | 'settle-comment'
  | 'note-presence'
  | 'elect-verifier'
  | 'add-held-item'
  | 'move-held-item'
  | 'finish-minutes'
  | 'correct-minutes'
>;

const AT = new Date('2024-02-20T09:00:00Z');
const meeting = 'm1';

/** Two who write, each in a window that may be old, and two who verify what they have open, which may be older. */
export class Verification {
  minutes: Minutes;
  readonly notes = new Map<string, MinutesItem>();
  /** What each writer's window was read at, by item. */
  private readonly windows = new Map<string, number>();
  /** What each verifier has open: the round, and what they read. */
  private readonly open = new Map<string, { round: number; document: MinutesDocument }>();
  /** What each verifier has had before them, part by part, as it was. */
  private readonly read = new Map<string, Set<string>>();
  /** What stood in the items when they were last sent. */
  private sentTexts = new Map<string, string>();
  private readonly said: [Said, string | undefined][] = [];
  private count = 0;

  private readonly verifies: boolean;

  constructor(verifies: boolean) {
    this.verifies = verifies;
    this.minutes = someMinutes({ verifiers: verifies ? [...VERIFIERS] : [] });
  }

  step(who: number, what: What): void {
    const person = VERIFIERS[who % 2]?.person ?? '';
    const items = this.minutes.items.map(({ id }) => id);
    const item = items[(who >> 1) % items.length] ?? 'p1';
    if (what === 'open' || what === 'read-and-approve') this.opens(person);
    if (what === 'look') this.windows.set(`${who % 2} ${item}`, this.notes.get(item)?.edition ?? 0);
    else if (what === 'secret') this.hides(item);
    else if (what === 'again') this.again(who);
    else if (isSaidBy(what, VERIFIERS_SAY)) this.says(this.byVerifier(who, what, item, person), person);
    else if (isSaidBy(what, WRITERS_SAY)) this.says(this.byOffice(who, what, item), undefined);
  }

  /** Whatever has happened: what is left to do is done by those who are offered it, and then they are locked. */
  end(): void {
    for (const { id } of this.minutes.items)
      if ((this.notes.get(id)?.asides.length ?? 0) > 0) this.carryOut(this.byOffice(0, 'settle-item', id), undefined);
    if (!this.verifies) this.carryOut({ do: 'finish-minutes', meeting }, undefined);
    else this.verifyAll();
  }

  /** Something is mended while they approve, and taken back afterwards: nobody has anything left to approve. */
  private verifyAll(): void {
    if (this.minutes.verifiers.length === 0) this.carryOut(this.byOffice(0, 'elect', 'p1'), undefined);
    this.carryOut({ do: 'send-minutes', meeting }, undefined);
    const note = { do: 'note-presence', meeting, of: { seat: 'lg-a' } } as const;
    const presence = this.minutes.presence.seats['lg-a'] ?? null;
    const other = { how: presence?.how === 'digital' ? 'on-site' : 'digital' } as const;
    this.carryOut({ ...note, presence: other }, undefined);
    this.approveWhatIsOffered();
    this.carryOut({ ...note, presence }, undefined);
    this.approveWhatIsOffered();
  }

  private approveWhatIsOffered(): void {
    for (const { person } of VERIFIERS) {
      this.opens(person);
      const round = this.open.get(person)?.round ?? 0;
      if (this.isOffered(person)) this.carryOut({ do: 'approve-items', meeting, round, parts: 'all' }, person);
    }
  }

  private isOffered(person: string): boolean {
    const { sent } = this.minutes;
    const reader = { actor: anAccount(person), language: 'sv' as const, now: AT, drawn: '' };
    return sent !== undefined && verificationView({ ...this.minutes, sent }, this.bundle, reader, false).mine;
  }

  private get bundle(): MinutesBundle {
    const { meeting: around, ...rest } = aMinutesBundle(aNoticed(), { minutes: this.minutes, notes: this.notes });
    const municipalities = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));
    const forum = aForum({}, { verifiers: this.verifies ? 1 : 0, decisionNumbers: true, quorum: { share: 0.5 } });
    return { ...rest, meeting: { ...around, forum, municipalities, seats: BODY_SEATS } };
  }

  private byVerifier(who: number, what: (typeof VERIFIERS_SAY)[number], item: string, person: string): Said {
    const round = this.open.get(person)?.round ?? 1;
    switch (what) {
      case 'approve-all':
      case 'read-and-approve':
        return { do: 'approve-items', meeting, round, parts: 'all' };
      case 'approve-one':
        return { do: 'approve-items', meeting, round, parts: [item] };
      case 'ask-change':
        return { do: 'comment-item', meeting, round, part: item, kind: 'change', text: `Ändra ${about(item)}` };
      case 'dissent':
        return { do: 'record-dissent', meeting, item, text: `Nej ${who % 3} ${about(item)}` };
      default:
        return what satisfies never;
    }
  }

  private byOffice(who: number, what: (typeof WRITERS_SAY)[number], item: string): Said {
    this.count += 1;
    const [writer, serial] = [`w-${who % 2}`, this.count];
    const { edition = 0, text: stands = '', asides = [] } = this.notes.get(item) ?? {};
    switch (what) {
      case 'write': {
        const text = `Läget ${serial} ${about(item)}\nBeslut: Nr ${who % 3}.`;
        const seen = this.windows.get(`${who % 2} ${item}`) ?? 0;
        return { do: 'write-item', meeting, item, text, edition: seen, writer, serial };
      }
      case 'revert':
        return { do: 'write-item', meeting, item, text: this.sentTexts.get(item) ?? '', edition, writer, serial };
      case 'settle-item': {
        const text = [stands, ...asides.map((one) => one.text)].join('\n');
        const named = asides.map((one) => ({ writer: one.writer, serial: one.serial }));
        return { do: 'settle-item', meeting, item, text, edition, writer, asides: named };
      }
      case 'settle':
        return { do: 'settle-comment', meeting, comment: `k${(who % 4) + 1}`, text: 'Infört.' };
      case 'presence':
        return {
          do: 'note-presence',
          meeting,
          of: { seat: 'lg-a' },
          presence: { how: who % 3 ? 'digital' : 'on-site' },
        };
      case 'elect':
      case 'drop':
        return { do: 'elect-verifier', meeting, seat: VERIFIERS[who % 2]?.seat ?? '', elected: what === 'elect' };
      case 'add':
        return { do: 'add-held-item', meeting, heading: `Ny ${serial}`, kind: 'other', at: who % 3 };
      case 'move':
        return { do: 'move-held-item', meeting, item, to: who % this.minutes.items.length };
      case 'finish':
        return { do: 'finish-minutes', meeting };
      case 'correct':
        return { do: 'correct-minutes', meeting, text: 'Rättat.' };
      case 'send':
        return { do: 'send-minutes', meeting };
      default:
        return what satisfies never;
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

  private hides(item: string): void {
    for (const fact of makeSecret(this.minutes, this.notes.get(item), { meeting, item })) this.happens(fact);
  }

  /** What was said before comes once more, as it was. */
  private again(which: number): void {
    const one = this.said[which % Math.max(1, this.said.length)];
    if (one) this.carryOut(...one);
  }

  private says(command: Said, person: string | undefined): void {
    if (person !== undefined && !this.open.has(person)) return;
    this.said.push([command, person]);
    this.carryOut(command, person);
  }

  private carryOut(command: Said, person: string | undefined): void {
    const by: Actor | 'secretariat' = person === undefined ? 'secretariat' : anAccount(person);
    const written = command.do === 'write-item' || command.do === 'settle-item' ? command : undefined;
    const notes = written ? this.notes.get(written.item) : this.notes;
    const decided = decide(this.minutes, command, by, { ...settingOf(this.bundle), notes, now: AT });
    if (!Array.isArray(decided)) return;
    for (const fact of decided as Fact[]) this.happens(fact);
    if (command.do === 'send-minutes') this.sentTexts = new Map([...this.notes].map(([id, { text }]) => [id, text]));
    if (written && !this.notes.get(written.item)?.asides.some((one) => one.writer === written.writer))
      this.windows.set(`${written.writer.slice(2)} ${written.item}`, this.notes.get(written.item)?.edition ?? 0);
  }

  private happens(fact: Fact): void {
    if (fact.kind === 'minutes-item')
      this.notes.set(fact.item, apply(this.notes.get(fact.item), fact as never, 'p', AT) as MinutesItem);
    else this.minutes = apply(this.minutes, fact as never, 'p', AT) as Minutes;
  }

  /** Approvals of a part by somebody who never had it before them as it is approved; a secret one says nothing to read. */
  unread(): string[] {
    const { sent, approvals } = this.minutes;
    const parts = sent ? partsOf(sent.document) : new Map<string, unknown>();
    const secret = new Set(this.minutes.items.flatMap((item) => (item.secret ? [item.id] : [])));
    return approvals.flatMap(({ seat, part }) => {
      if (secret.has(part)) return [];
      const person = VERIFIERS.find((one) => one.seat === seat)?.person ?? '';
      return this.read.get(person)?.has(`${part} ${canonical(parts.get(part))}`) ? [] : [`${seat} ${part}`];
    });
  }

  /** Secret items of which something that was written stands somewhere still. */
  told(): string[] {
    const all = JSON.stringify([this.minutes, ...this.notes.values()]);
    return this.minutes.items.flatMap(({ id, secret }) => (secret && all.includes(about(id)) ? [id] : []));
  }
}

/** Stands in all that is written of an item. */
function about(item: string): string {
  return `om ${item}.`;
}

function isSaidBy<Some extends string>(what: string, some: readonly Some[]): what is Some {
  return some.some((one) => one === what);
}
