import { setImmediate, setTimeout } from 'node:timers/promises';
import { type History, type Notice, nextNotice, nextPress, type Press } from './history.ts';
import type { Service } from './service.ts';
import { type Answer, isCard, type Wire } from './wire.ts';

const AT_ONCE = 20;
const ACKNOWLEDGED_FIRST = 100;

/** What a kill cut off. */
export interface Cut {
  /** Acknowledged in this round. */
  acknowledged: number;
  /** Under way when the process was killed. */
  inFlight: number;
  unanswered: Press[];
  /** Answers other than a card, from before the kill: there should be none. */
  refused: Answer[];
}

/** Presses as fast as the service answers; a notice goes out in between; at the seed's moment the process is killed. */
export async function pressUntilKilled(
  service: Service,
  wire: Wire,
  history: History,
  round: number,
  seed: number,
): Promise<Cut> {
  const { after, noticeAfter, waitMs } = momentOf(seed);
  const cut: Cut = { acknowledged: 0, inFlight: 0, unanswered: [], refused: [] };
  const open = new Set<Press>();
  let over = false;
  let reached = () => {};
  const ripe = new Promise<void>((resolve) => {
    reached = resolve;
  });
  let notice: Promise<void> | undefined;

  const presser = async () => {
    while (!over) {
      const press = nextPress(history, wire, round);
      open.add(press);
      const answer = await wire.activity(service.url, press.activity);
      open.delete(press);
      press.acknowledged = isCard(answer);
      if (press.acknowledged) cut.acknowledged += 1;
      else if (over) cut.unanswered.push(press);
      else cut.refused.push(answer);
      if (cut.acknowledged >= noticeAfter) notice ??= sendNotice(nextNotice(history), service, wire);
      if (cut.acknowledged >= after || cut.refused.length > 0) reached();
    }
  };
  const pressers = Array.from({ length: AT_ONCE }, presser);
  await ripe;
  if (waitMs > 0) await setTimeout(waitMs);
  else await setImmediate();
  over = true;
  cut.inFlight = open.size;
  await service.kill();
  await Promise.all([...pressers, notice]);
  return cut;
}

/** So many presses, a few at a time; answers how many got a card. */
export async function pressSome(
  many: number,
  service: Service,
  wire: Wire,
  history: History,
  round: number,
): Promise<number> {
  const until = history.presses.length + many;
  let cards = 0;
  const presser = async () => {
    while (history.presses.length < until) {
      const press = nextPress(history, wire, round);
      press.acknowledged = isCard(await wire.activity(service.url, press.activity));
      if (press.acknowledged) cards += 1;
    }
  };
  await Promise.all(Array.from({ length: 4 }, presser));
  return cards;
}

/** The same activities once more, each twice at the same time. Answers with those that did not get a card both times. */
export async function sendAgain(presses: Press[], service: Service, wire: Wire): Promise<Press[]> {
  const outcomes = await Promise.all(
    presses.map(async (press) => {
      const answers = await Promise.all([1, 2].map(() => wire.activity(service.url, press.activity)));
      press.acknowledged ||= answers.some(isCard);
      return answers.every(isCard);
    }),
  );
  return presses.filter((_, index) => !outcomes[index]);
}

/** The secretariat presses, or presses once more. */
export async function sendNotice(notice: Notice, service: Service, wire: Wire): Promise<void> {
  const { status } = await wire.command(service.url, { do: 'send-notice', meeting: notice.meeting }, notice.key);
  if (status === 200) notice.acknowledged = true;
}

/** Right away, within a few milliseconds, or somewhat later; the notice mostly shortly before. */
function momentOf(seed: number): { after: number; noticeAfter: number; waitMs: number } {
  const random = seeded(seed);
  const after = ACKNOWLEDGED_FIRST + Math.floor(random() * 40);
  const noticeAfter = after - Math.floor(random() * random() * 60);
  const longest = [0, 5, 40][seed % 3] ?? 0;
  return { after, noticeAfter, waitMs: Math.ceil(random() * longest) };
}

/** mulberry32: the same numbers, from 0 up to 1, for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
