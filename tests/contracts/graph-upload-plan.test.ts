import fc from 'fast-check';
import { nextChunk, PIECE } from '../../graph/documents/upload-plan.ts';

const MOST = 16 * PIECE;
const SIZE = 40 * PIECE + 17;

describe('what of an upload is sent next', () => {
  it.each<[string, unknown, ReturnType<typeof nextChunk>]>([
    ['a new session', ['0-'], { from: 0, to: MOST }],
    ['with its last byte', [`0-${SIZE - 1}`], { from: 0, to: MOST }],
    ['without its dash', ['0'], { from: 0, to: MOST }],
    ['as a number', [PIECE], { from: PIECE, to: PIECE + MOST }],
    ['in the middle of a piece', ['5-'], { from: 5, to: 5 + MOST }],
    ['the last piece', [`${40 * PIECE}-`], { from: 40 * PIECE, to: SIZE }],
    ['the end, more than a piece before it', [`${30 * PIECE}-`], { from: 30 * PIECE, to: SIZE }],
    ['less than was sent', [`${PIECE}-`], { from: PIECE, to: PIECE + MOST }],
    ['several, in any order', [`${9 * PIECE}-`, `${PIECE}-${3 * PIECE - 1}`], { from: PIECE, to: 3 * PIECE }],
    ['a gap that no piece fits', ['0-99', `${PIECE}-`], 'anew'],
    ['none', [], 'whole'],
    ['past the last byte', [`${SIZE}-`], 'whole'],
    ['far past it', [`${SIZE + 1}-`], 'anew'],
    ['backwards', ['9-5'], 'anew'],
    ['no numbers', ['a-b'], 'anew'],
    ['one of them no number', ['0-', 'x'], 'anew'],
    ['nothing', undefined, 'anew'],
    ['a text', '0-', 'anew'],
    ['a number that is none', ['-5'], 'anew'],
  ])('%s', (_, ranges, expected) => {
    expect(nextChunk(ranges, SIZE, MOST)).toEqual(expected);
  });

  it('whatever is asked for: a piece that Graph takes, or nothing', () => {
    const number = fc.nat({ max: SIZE + 5 });
    const range = fc.oneof(
      number.map((from) => `${from}-`),
      fc.tuple(number, number).map(([from, to]) => `${from}-${to}`),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), fc.nat({ max: SIZE }), (ranges, size) => {
        const chunk = nextChunk(ranges, size, MOST);
        if (typeof chunk === 'string') return;
        const { from, to } = chunk;
        expect(from).toBeLessThan(to);
        expect(to - from).toBeLessThanOrEqual(MOST);
        expect(to === size || (to < size && (to - from) % PIECE === 0)).toBe(true);
      }),
    );
  });
});
