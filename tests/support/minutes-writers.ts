import { applyMinutes, applyMinutesItem } from '../../bot/minutes/domain/apply.ts';
import type { MinutesCommand } from '../../bot/minutes/domain/commands.ts';
import { moveHeldItem } from '../../bot/minutes/domain/held-items.ts';
import { notePresence } from '../../bot/minutes/domain/note-presence.ts';
import type { Minutes, MinutesItem } from '../../bot/minutes/domain/state.ts';
import { settleItem, writeItem } from '../../bot/minutes/domain/write-item.ts';
import { anAccount } from './builders.ts';
import { SETTINGS } from './decisions.ts';
import { someMinutes } from './minutes-builders.ts';

type Write = MinutesCommand & { do: 'write-item' };
type Settle = MinutesCommand & { do: 'settle-item' };
type Sent = Write | Settle;

/** One window in which an item is open. What is typed is words, and none is like another. */
interface Window {
  writer: string;
  /** The edition that was read, and the asides that stood beside it. */
  edition: number;
  asides: { writer: string; serial: number; text: string }[];
  text: string[];
  serial: number;
  /** Sent and not heard of. */
  waits?: Sent;
}

/** What happens next: `who` and `at` choose among what there is. */
export interface Event {
  what: (typeof EVENTS)[number];
  who: number;
  at: number;
}
export const EVENTS = [
  ...['type', 'type', 'type', 'type', 'save', 'save', 'save', 'deliver', 'deliver', 'deliver'],
  ...['lose', 'late', 'late', 'open', 'open', 'fresh', 'heir', 'settle', 'settle', 'delete'],
  ...['presence', 'move', 'crowd'],
] as const;

const AT = new Date('2024-02-16T08:05:00Z');
const SECRETARIAT = { by: anAccount(null, true), roles: ['secretariat'], now: AT } as const;
const MOST_WINDOWS = 3;
const CROWD = 55;

/**
 * Windows at one item, between them and the rules a wire that loses, delays and repeats. `missing` knows nothing of
 * editions, serials and asides: a word that was in something acknowledged stands somewhere, unless somebody took it away.
 */
export class Writers {
  #minutes: Minutes = someMinutes();
  #notes: MinutesItem | undefined;
  #windows: Window[] = [];
  #wire: Sent[] = [];
  #acknowledged = new Set<string>();
  #deleted = new Set<string>();
  #named = 0;

  happen({ what, who, at }: Event): void {
    this.#acts[what](this.#windows[who % Math.max(1, this.#windows.length)] ?? this.#open(), at);
  }

  readonly #acts: Record<Event['what'], (window: Window, at: number) => void> = {
    type: ({ text }, at) => void text.splice(at % (text.length + 1), 0, `ord-${++this.#named}`),
    delete: ({ text }, at) => {
      for (const word of text.splice(at % Math.max(1, text.length), 1)) this.#deleted.add(word);
    },
    save: (window) => this.#send(window, this.#written(window)),
    deliver: (window) => window.waits && this.#answer(window, window.waits),
    lose: ({ waits }) => waits && this.#take(waits),
    late: (_, at) => {
      const sent = this.#wire[at % Math.max(1, this.#wire.length)];
      if (sent) this.#take(sent);
    },
    open: () => {
      this.#windows = [...this.#windows, this.#open()].slice(-MOST_WINDOWS);
    },
    fresh: (window) => this.#readAnew(window),
    heir: (window) => {
      this.#windows = this.#windows.map((one) => (one === window ? this.#heirOf(one) : one));
    },
    settle: (window) => this.#settle(window),
    presence: () => this.#notePresence(),
    move: (_, at) => this.#move(at),
    crowd: (_, at) => at % 10 === 0 && this.#crowd(),
  };

  /** Words of acknowledged saves that stand nowhere, and that nobody took away. */
  missing(): string[] {
    const texts = [this.#notes?.text ?? '', ...(this.#notes?.asides ?? []).map(({ text }) => text)];
    const there = new Set(texts.flatMap((text) => text.split('\n')));
    return [...this.#acknowledged].filter((word) => !there.has(word) && !this.#deleted.has(word));
  }

  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  #open(): Window {
    const window = { writer: `f-${++this.#named}`, edition: 0, asides: [], text: [], serial: 0 };
    this.#readAnew(window);
    this.#windows.push(window);
    return window;
  }

  /** The page is read again: what was typed and not saved stays in the window, so it reads only where all is saved. */
  #readAnew(window: Window): void {
    if (window.waits || window.text.some((word) => !this.#acknowledged.has(word) && !this.#deleted.has(word))) return;
    const { edition = 0, text = '', asides = [] } = this.#notes ?? {};
    window.edition = edition;
    window.text = text === '' ? [] : text.split('\n');
    window.asides = asides.map(({ writer, serial, text: said }) => ({ writer, serial, text: said }));
  }

  /** The browser was closed: what it kept is opened under a new name, on the edition that it was written on. */
  #heirOf({ edition, text }: Window): Window {
    return { writer: `f-${++this.#named}`, edition, asides: [], text: [...text], serial: 0 };
  }

  #written(window: Window): Write {
    window.serial += 1;
    const { writer, edition, serial } = window;
    return { do: 'write-item', meeting: 'm1', item: 'p1', text: window.text.join('\n'), edition, writer, serial };
  }

  /** Sends what is newest; what waited before is left to the wire. */
  #send(window: Window, sent: Sent): void {
    window.waits = sent;
    this.#wire.push(sent);
  }

  #answer(window: Window, sent: Sent): void {
    const done = this.#take(sent);
    delete window.waits;
    if (sent.do === 'settle-item' && done) this.#readAnew(window);
  }

  /** Somebody who read all of it makes it one text. */
  #settle(window: Window): void {
    this.#readAnew(window);
    const { writer, edition, asides, text } = window;
    if (asides.length === 0 || window.waits) return;
    const said = [...text, ...asides.flatMap((aside) => aside.text.split('\n'))].join('\n');
    const names = asides.map(({ writer: other, serial }) => ({ writer: other, serial }));
    this.#send(window, { do: 'settle-item', meeting: 'm1', item: 'p1', text: said, edition, writer, asides: names });
  }

  /** True: it was acknowledged. */
  #take(sent: Sent): boolean {
    const asked = { ...SECRETARIAT, notes: this.#notes };
    const decided =
      sent.do === 'write-item' ? writeItem(this.#minutes, sent, asked) : settleItem(this.#minutes, sent, asked);
    if (decided !== 'repeat' && !Array.isArray(decided)) return false;
    for (const word of sent.text.split('\n')) if (word !== '') this.#acknowledged.add(word);
    for (const fact of Array.isArray(decided) ? decided : [])
      if (fact.kind === 'minutes-item') this.#notes = applyMinutesItem(this.#notes, fact, 'p-sek', AT);
    return true;
  }

  #notePresence(): void {
    const noted = { do: 'note-presence', meeting: 'm1', of: { seat: 'lg-a' }, presence: { how: 'digital' } } as const;
    this.#changed(notePresence(this.#minutes, noted, { ...SECRETARIAT, ...SETTINGS['note-presence'] }));
  }

  #move(at: number): void {
    const moved = { do: 'move-held-item', meeting: 'm1', item: 'p1', to: at % 3 } as const;
    this.#changed(moveHeldItem(this.#minutes, moved, SECRETARIAT));
  }

  #changed(decided: ReturnType<typeof notePresence>): void {
    for (const fact of Array.isArray(decided) ? decided : [])
      if (fact.kind === 'minutes') this.#minutes = applyMinutes(this.#minutes, fact, 'p-sek', AT);
  }

  /** More windows than are remembered, each with a word on what was read long ago. */
  #crowd(): void {
    for (let n = 0; n < CROWD; n++) {
      const text = [`ord-${++this.#named}`];
      const window = this.#heirOf({ writer: '', edition: 0, asides: [], text, serial: 0 });
      this.#take(this.#written(window));
    }
  }
}
