import type { HeldItem } from '../../../bot/minutes/domain/state.ts';
import { given } from '../../support/given.ts';
import { someMinutes } from '../../support/minutes-builders.ts';

const held = (many: number) =>
  someMinutes({
    items: Array.from(
      { length: many },
      (_, n): HeldItem => ({ id: `h${n + 1}`, heading: `Fråga ${n}`, kind: 'other' }),
    ),
    numbered: many,
  });
const add = { do: 'add-held-item', meeting: 'm1', heading: 'En till', kind: 'other' } as const;

describe('punkter som kommer upp på mötet', () => {
  it('den trehundrade får plats, nästa nekas med hur många det kan vara', () => {
    const facts = given(held(299)).when(add, 'secretariat').decided;
    expect(facts).toMatchObject([{ type: 'held-item-added', item: { id: 'h300', added: true } }]);
    expect(given(held(300)).when(add, 'secretariat').decided).toMatchObject({
      refused: 'refusal.too-many-items',
      params: { most: '300' },
    });
  });
});
