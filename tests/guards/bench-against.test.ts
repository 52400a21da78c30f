import { ratioOf, turnsOf } from '../../bench/against/compare.mjs';

describe('two builds in one run of the bench', () => {
  it('take turns, and the one that begins changes every round', () => {
    expect(turnsOf(4, ['new', 'old'])).toEqual([
      ['new', 'old'],
      ['old', 'new'],
      ['new', 'old'],
      ['old', 'new'],
    ]);
  });

  it('are compared round by round: the median of the ratios new over old, the least and the greatest', () => {
    const rounds = [
      { new: 400, old: 500 },
      { new: 330, old: 300 },
      { new: 99, old: 100 },
    ];
    expect(ratioOf(rounds)).toEqual({ ratio: 0.99, spread: [0.8, 1.1] });
  });

  it('are compared by what lies between the two in the middle when the rounds are even in number', () => {
    const rounds = [0.5, 0.9, 1, 3].map((ratio) => ({ new: ratio * 100, old: 100 }));
    expect(ratioOf(rounds)).toEqual({ ratio: 0.95, spread: [0.5, 3] });
  });
});
