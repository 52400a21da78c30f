import { countRefusals } from '../../bot/signin/count-refusals.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('of ten thousand who are not let in the first is told of at once, and the others in one line a minute', () => {
  const told: object[] = [];
  const count = countRefusals((refused) => told.push(refused));
  for (let n = 0; n < 10_000; n++) count(n % 4 === 0 ? 'issuer' : 'no-token');
  expect(told).toEqual([{ count: 1, reasons: { issuer: 1 } }]);
  jest.advanceTimersByTime(60_000);
  expect(told.slice(1)).toEqual([{ count: 9_999, reasons: { issuer: 2_499, 'no-token': 7_500 } }]);
});

test('nothing is told of a quiet minute, and the first after it is told of at once', () => {
  const told: object[] = [];
  const count = countRefusals((refused) => told.push(refused));
  count('no-token');
  jest.advanceTimersByTime(600_000);
  expect(told).toHaveLength(1);
  count('signature');
  expect(told.slice(1)).toEqual([{ count: 1, reasons: { signature: 1 } }]);
});
