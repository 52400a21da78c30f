import { applyMinutesItem } from '../../../bot/minutes/domain/apply.ts';
import type { MinutesItem } from '../../../bot/minutes/domain/state.ts';
import { settleItem, writeItem } from '../../../bot/minutes/domain/write-item.ts';
import { anAccount } from '../../support/builders.ts';
import { someMinutes } from '../../support/minutes-builders.ts';

const AT = new Date('2024-02-16T08:05:00Z');
const ASKED = { by: anAccount(null, true), roles: ['secretariat'], now: AT } as const;
const CHANGED = { refused: 'refusal.notes-changed' };

/** One item, and what each save of it is answered. */
function anItem() {
  let notes: MinutesItem | undefined;
  const take = (decided: ReturnType<typeof writeItem>) => {
    if (!Array.isArray(decided)) return decided;
    for (const fact of decided) if (fact.kind === 'minutes-item') notes = applyMinutesItem(notes, fact, 'p-sek', AT);
    return 'kept';
  };
  const about = { meeting: 'm1', item: 'p1' };
  return {
    save: (writer: string, serial: number, edition: number, text: string) =>
      take(
        writeItem(someMinutes(), { do: 'write-item', ...about, text, edition, writer, serial }, { ...ASKED, notes }),
      ),
    settle: (writer: string, edition: number, text: string, ...asides: { writer: string; serial: number }[]) =>
      take(
        settleItem(someMinutes(), { do: 'settle-item', ...about, text, edition, writer, asides }, { ...ASKED, notes }),
      ),
    stands: () => [notes?.edition, notes?.text, ...(notes?.asides ?? []).map(({ text }) => text)],
  };
}

describe('två fönster i samma punkt', () => {
  it('den andres text står bredvid, och den egna går vidare', () => {
    const { save, stands } = anItem();
    expect([save('a', 1, 0, 'A'), save('b', 1, 0, 'B'), save('a', 2, 0, 'AA'), save('b', 2, 0, 'BB')]).toEqual(
      Array(4).fill('kept'),
    );
    expect(stands()).toEqual([2, 'AA', 'BB']);
  });

  it('samma sparning en gång till gör ingenting, och en som har blivit omsprungen kvitteras inte', () => {
    const { save, stands } = anItem();
    expect([save('a', 2, 0, 'AA'), save('a', 2, 0, 'AA'), save('a', 1, 0, 'A')]).toEqual(['kept', 'repeat', CHANGED]);
    expect([save('b', 2, 0, 'BB'), save('b', 2, 0, 'BB'), save('b', 1, 0, 'B')]).toEqual(['kept', 'repeat', CHANGED]);
    expect(stands()).toEqual([1, 'AA', 'BB']);
  });

  it('ett annat fönster under samma namn kvitteras inte för det som aldrig sparades', () => {
    const { save, stands } = anItem();
    save('a', 1, 0, 'A');
    expect(save('a', 1, 0, 'något annat')).toEqual(CHANGED);
    save('b', 1, 1, 'A och B');
    expect(save('a', 1, 0, 'något annat')).toBe('kept');
    expect(stands()).toEqual([2, 'A och B', 'något annat']);
  });

  it('den som gjorde texterna till en och ändå skriver vidare på den förra skriver inte över', () => {
    const { save, settle, stands } = anItem();
    save('a', 1, 0, 'A');
    save('b', 1, 0, 'B');
    expect(settle('a', 1, 'A B', { writer: 'b', serial: 1 })).toBe('kept');
    expect(settle('a', 1, 'A B', { writer: 'b', serial: 1 })).toBe('repeat');
    expect(save('a', 2, 1, 'A igen')).toBe('kept');
    expect(stands()).toEqual([2, 'A B', 'A igen']);
  });

  it('det som kom medan texterna gjordes till en står kvar bredvid, eller så får den som gjorde det se om', () => {
    const { save, settle, stands } = anItem();
    save('a', 1, 0, 'A');
    save('b', 1, 0, 'B');
    save('b', 2, 0, 'BB');
    expect(settle('c', 1, 'A B', { writer: 'b', serial: 1 })).toBe('kept');
    expect(stands()).toEqual([2, 'A B', 'BB']);
    save('d', 1, 2, 'A B D');
    expect(settle('c', 2, 'A B BB', { writer: 'b', serial: 2 })).toEqual(CHANGED);
    expect(stands()).toEqual([3, 'A B D', 'BB']);
  });

  it('den som läser om punkten och skriver vidare i den behåller också det som står bredvid', () => {
    const { save, stands } = anItem();
    save('a', 1, 0, 'A');
    save('b', 1, 0, 'B');
    expect(save('b', 2, 1, 'A vidare')).toBe('kept');
    expect(stands()).toEqual([2, 'A vidare', 'B']);
  });

  it('den som råkade skriva just det som står går vidare från det, men inte från vad den läste däremellan', () => {
    const { save, stands } = anItem();
    save('a', 1, 0, 'A');
    save('b', 1, 1, 'A B');
    expect([save('c', 1, 0, 'A B'), save('c', 2, 0, 'A B C')]).toEqual(['kept', 'kept']);
    expect(stands()).toEqual([4, 'A B C']);
    expect(save('c', 3, 1, 'A och inte B')).toBe('kept');
    expect(stands()).toEqual([4, 'A B C', 'A och inte B']);
  });

  it('hur många som än skriver kommer ingens äldre text tillbaka', () => {
    const { save, stands } = anItem();
    save('a', 1, 0, 'A');
    save('a', 2, 0, 'AA');
    save('b', 1, 0, 'B');
    save('b', 2, 0, 'BB');
    for (let n = 0; n < 60; n++) save(`w-${n}`, 1, 0, `text ${n}`);
    expect([save('a', 1, 0, 'A'), save('b', 1, 0, 'B')]).toEqual([CHANGED, CHANGED]);
    expect(stands().slice(0, 3)).toEqual([2, 'AA', 'BB']);
  });
});
