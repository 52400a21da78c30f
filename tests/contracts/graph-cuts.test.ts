import { createHash } from 'node:crypto';
import { createGraphLibrary } from '../../graph/documents/create-graph-library.ts';
import { PIECE } from '../../graph/documents/upload-plan.ts';
import type { Failure } from '../../local/graph/fail.ts';
import { type GraphAtHand, graphAtHand } from '../support/graph-at-hand.ts';

const CUTS = Number(process.env.SEQUENCES ?? 300);
const SEED = 20_240_216;
const LONGEST = Buffer.alloc(4 * PIECE, 'en handling som inte är sig lik någonstans ');
for (let at = 0; at < LONGEST.length; at += 64) LONGEST.writeUInt32LE(at, at);

const FAILURES: Failure[] = [
  'dropped',
  'answer-lost',
  'no-body',
  { cutAfter: 0 },
  { cutAfter: 30 },
  { status: 500, code: 'generalException' },
  { status: 503, code: 'serviceNotAvailable', headers: { 'retry-after': '1' } },
  { status: 504, code: 'gatewayTimeout' },
  { status: 416, code: 'invalidRange' },
  { status: 409, code: 'nameAlreadyExists' },
  { status: 423, code: 'resourceLocked' },
  { status: 404, code: 'itemNotFound' },
];

const CALLS = [
  { method: 'POST', url: /createUploadSession/ },
  { method: 'PUT', url: /\/upload\//, lastChunk: false },
  { method: 'PUT', url: /\/upload\//, lastChunk: true },
  { method: 'GET', url: /\/upload\// },
  { method: 'PUT', url: /:\/content/ },
  { method: 'GET', url: /root:\/2024/ },
];

/** Numbers from 0 to `most`, which is not among them, the same in each run. */
function drawing(seed: number): (most: number) => number {
  let drawn = seed;
  return (most) => {
    drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((drawn / 2 ** 32) * most);
  };
}

describe('uploads that are cut off again and again', () => {
  let at: GraphAtHand;
  beforeAll(async () => {
    at = await graphAtHand();
  });
  afterAll(() => at.close());

  it(
    `${CUTS} cuts: each paper is there once, to the byte, under its own name, and nothing else`,
    async () => {
      const draw = drawing(SEED);
      const library = createGraphLibrary(at.settings, at.client, at.around, { atOnce: PIECE / 2, piece: PIECE });
      const drive = at.control.library('lg').id;
      let files = 0;
      let cuts = 0;
      for (; cuts < CUTS; files++) {
        const bytes = LONGEST.subarray(draw(1000), draw(8) === 0 ? 2000 : 1000 + draw(LONGEST.length - 1000));
        const name = `handling ${files}.pdf`;
        for (let count = 1 + draw(5); count > 0; count--) {
          let passed = draw(3);
          const cut = () => {
            passed -= 1;
            if (passed < 0) cuts += 1;
            return passed < 0;
          };
          const rule = CALLS[draw(CALLS.length)] ?? {};
          at.control.fail({ ...rule, when: cut, with: FAILURES[draw(FAILURES.length)] ?? 'dropped' });
        }
        for (let tries = 1; ; tries++) {
          const answer = await library.create({ forum: 'lg', folder: '2024' }, name, bytes);
          if ('stored' in answer || 'taken' in answer) break;
          if (tries === 9) throw new Error(`${name}: ${JSON.stringify(answer)}`);
          if (draw(4) === 0) at.control.expireSessions();
        }
        at.control.heal();
        const stored = at.control.files(drive);
        expect(stored.map(({ path }) => path)).toEqual([`2024/${name}`]);
        const id = stored[0]?.item.id ?? '';
        expect([name, hashOf(await at.control.bytes(id))]).toEqual([name, hashOf(bytes)]);
        await at.control.remove(id);
      }
      expect(at.control.violations()).toEqual([]);
    },
    60_000 + CUTS * 100,
  );
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
