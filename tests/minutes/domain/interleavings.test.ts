import fc from 'fast-check';
import { apply } from '../../../bot/declared/apply.ts';
import type { CommandOf } from '../../../bot/declared/decide.ts';
import type { MinutesItem } from '../../../bot/minutes/domain/state.ts';
import { decide } from '../../support/given.ts';
import { someMinutes } from '../../support/minutes-builders.ts';

type Save = CommandOf<'write-item'>;

/** Ten thousand were run once; a part of them in every run. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 300);
const SEED = 20240216;

/** A window in which somebody writes, without any of the product's code. Nothing is ever deleted in it. */
interface Window {
  writer: string;
  serial: number;
  edition: number;
  text: string;
  /** What was sent and not answered: it is sent again as it was. */
  pending: Save | null;
  dirty: boolean;
}

type Step = readonly [who: number, what: (typeof WHAT)[number]];
const WHAT = [
  'type',
  'type',
  'save',
  'save',
  'lose',
  'again',
  'load',
  'reload',
  'late',
  'settle',
  'stale-settle',
] as const;

class Meeting {
  notes: MinutesItem | undefined;
  readonly windows: Window[];
  readonly sent: Save[] = [];
  /** Every word that the service has said it has. */
  readonly acknowledged = new Set<string>();
  private words = 0;
  private names = 0;

  constructor(count: number) {
    this.windows = Array.from({ length: count }, () => this.opened('', 0, false));
  }

  private opened(text: string, edition: number, dirty: boolean): Window {
    this.names += 1;
    return { writer: `w-${this.names}`, serial: 0, edition, text, pending: null, dirty };
  }

  step(who: number, what: Step[1]): void {
    const index = who % this.windows.length;
    const window = this.windows[index] as Window;
    if (what === 'type') {
      this.words += 1;
      window.text += `${this.words};`;
      window.dirty = true;
    } else if (what === 'save' || what === 'lose') this.save(window, what === 'save');
    else if (what === 'again' && window.pending) this.answer(window, window.pending, true);
    else if (what === 'late') this.late(who);
    else if (what === 'load' && !window.dirty && window.pending === null) this.windows[index] = this.fresh();
    else if (what === 'reload') this.windows[index] = this.opened(window.text, window.edition, window.dirty);
    else if (what === 'settle') this.settle(window, this.notes?.edition ?? 0);
    else if (what === 'stale-settle') this.settle(window, window.edition);
  }

  private fresh(): Window {
    return this.opened(this.notes?.text ?? '', this.notes?.edition ?? 0, false);
  }

  private save(window: Window, heard: boolean): void {
    if (window.pending) this.answer(window, window.pending, heard);
    else if (window.dirty) this.saveAnew(window, heard);
  }

  private saveAnew(window: Window, heard: boolean): void {
    window.serial += 1;
    const { text, edition, writer, serial } = window;
    const command: Save = { do: 'write-item', meeting: 'm1', item: 'p1', text, edition, writer, serial };
    this.sent.push(command);
    window.pending = command;
    window.dirty = false;
    this.answer(window, command, heard);
  }

  private answer(window: Window, command: Save, heard: boolean): void {
    this.carryOut(command);
    if (!heard) return;
    window.pending = null;
    for (const word of wordsOf(command.text)) this.acknowledged.add(word);
  }

  /** What was sent long ago comes once more. */
  private late(which: number): void {
    const command = this.sent[which % Math.max(1, this.sent.length)];
    if (command) this.carryOut(command);
  }

  private settle(window: Window, edition: number): void {
    const asides = this.notes?.asides ?? [];
    const text = [this.notes?.text ?? '', ...asides.map((aside) => aside.text)].join('');
    const named = asides.map(({ writer, serial }) => ({ writer, serial }));
    this.carryOut({
      do: 'settle-item',
      meeting: 'm1',
      item: 'p1',
      text,
      edition,
      writer: window.writer,
      asides: named,
    });
  }

  private carryOut(command: Save | CommandOf<'settle-item'>): void {
    const decided = decide(someMinutes(), command, 'secretariat', { notes: this.notes });
    if (!Array.isArray(decided)) return;
    for (const fact of decided)
      this.notes = apply(this.notes, fact as never, 'p', new Date('2024-02-16T09:00:00Z')) as MinutesItem;
  }

  missing(): string[] {
    const kept = new Set(
      [this.notes?.text ?? '', ...(this.notes?.asides ?? []).map(({ text }) => text)].flatMap(wordsOf),
    );
    return [...this.acknowledged].filter((word) => !kept.has(word));
  }
}

function wordsOf(text: string): string[] {
  return text.split(';').filter(Boolean);
}

const steps = fc.array(fc.tuple(fc.nat(99), fc.constantFrom(...WHAT)), { minLength: 10, maxLength: 120 });

it('hur flera än skriver om varandra saknas inget som har kvitterats, efter varje steg', () => {
  let asides = 0;
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), steps, (count, all) => {
      const meeting = new Meeting(count);
      for (const [who, what] of all) {
        meeting.step(who, what);
        expect(meeting.missing()).toEqual([]);
      }
      asides += meeting.notes?.asides.length ?? 0;
    }),
    { numRuns: SEQUENCES, seed: SEED },
  );
  expect(asides).toBeGreaterThan(SEQUENCES / 10);
});
