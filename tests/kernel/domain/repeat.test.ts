import { drawing, isRepeat, type LatestPress, overtakenBy } from '../../../bot/kernel/asking/repeat.ts';

const MINUTE = 60_000;
const at = (minute: number) => 1_700_000_000_000 + minute * MINUTE;
const press = (drawn: number, value: string, minute: number) => ({
  drawn: drawing(at(drawn), 'x'),
  received: at(minute),
  value,
});
/** Each on the press before it. */
const upTo = (...all: ReturnType<typeof press>[]) =>
  all.reduce<LatestPress | undefined>((before, one) => ({ ...one, ...overtakenBy(before) }), undefined);

describe('ett svar som kommer en gång till', () => {
  const yes = press(0, 'ja', 0);
  const no = press(1, 'nej', 1);

  it('känns igen hur sent det än kommer, när den som gav det har svarat på ett nyare kort sedan dess', () => {
    for (const minute of [2, 10, 60 * 24 * 30]) expect(isRepeat(press(0, 'ja', minute), upTo(yes, no))).toBe(true);
    const many = Array.from({ length: 20 }, (_, n) => press(n + 2, n % 2 ? 'ja' : 'nej', n + 2));
    expect(isRepeat(press(0, 'ja', 500), upTo(yes, no, ...many))).toBe(true);
    expect(isRepeat(press(1, 'nej', 500), upTo(yes, no, ...many))).toBe(true);
  });

  it('är ett nytt svar på ett kort som någon inte hade tryckt på förut, hur gammalt kortet än är', () => {
    const phone = upTo(press(5, 'ja', 5));
    expect(isRepeat(press(0, 'nej', 60), phone)).toBe(false);
    expect(isRepeat(press(0, 'nej', 60), upTo(yes, no))).toBe(false);
  });

  it('ja, nej, ja på ett kort som aldrig ritades om är tre svar', () => {
    expect(isRepeat(press(0, 'nej', 1), upTo(yes))).toBe(false);
    expect(isRepeat(press(0, 'ja', 2), upTo(yes, press(0, 'nej', 1)))).toBe(false);
  });

  it('samma svar på samma kort är ett nytt efter två minuter', () => {
    expect(isRepeat(press(0, 'ja', 1), upTo(yes))).toBe(true);
    expect(isRepeat(press(0, 'ja', 5), upTo(yes))).toBe(false);
  });

  it('så mycket minns ingen rad att den växer för alltid', () => {
    const many = Array.from({ length: 500 }, (_, n) => press(n, 'ja', n));
    expect(upTo(...many)?.overtaken?.length).toBeLessThan(50);
  });
});
