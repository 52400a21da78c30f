import { setImmediate, setTimeout } from 'node:timers/promises';
import { type History, type Notice, nextNotice, nextPress, type Press } from './history.ts';
import type { Service } from './service.ts';
import { type Answer, isCard, isLate, type Wire } from './wire.ts';
import { workUntil } from './works.ts';

const AT_ONCE = 20;
export const FEW = 8;
const ACKNOWLEDGED_FIRST = 100;

/** What a kill cut off. */
export interface Cut {
  /** Acknowledged in this round. */
  acknowledged: number;
  /** Under way when the process was killed; of some the answer was on its way already. */
  inFlight: number;
  /** Without an answer, or with the one that it takes too long. */
  unanswered: Press[];
  /** Answers other than a card, or than that it is done, from before the kill: there should be none. */
  refused: Answer[];
}

/**
 * Presses as fast as the service answers, beside the works in the tab; a notice goes out in between; at the seed's moment
 * the process is killed, or as soon as a post stands in Teams, before the service can have noted it.
 */
export async function pressUntilKilled(
  service: Service,
  wire: Wire,
  history: History,
  { round, seed, atPost }: { round: number; seed: number; atPost: boolean },
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
      else if (over || isLate(answer)) cut.unanswered.push(press);
      else cut.refused.push(answer);
      if (cut.acknowledged >= noticeAfter) notice ??= sendNotice(nextNotice(history), service, wire);
      if (cut.acknowledged >= after || cut.refused.length > 0) reached();
    }
  };
  const pressers = Array.from({ length: AT_ONCE }, presser);
  const working = workUntil(() => over, { service, wire, works: history.works, round });
  await ripe;
  if (waitMs > 0) await setTimeout(waitMs);
  else await setImmediate();
  if (atPost) await newPost(wire);
  over = true;
  cut.inFlight = open.size;
  await service.kill();
  await Promise.all([...pressers, notice]);
  cut.refused.push(...(await working));
  return cut;
}

/** For two seconds at the most. */
async function newPost(wire: Wire): Promise<void> {
  const before = wire.connector.state().posted.length;
  for (const end = Date.now() + 2_000; Date.now() < end; await setTimeout(1))
    if (wire.connector.state().posted.length > before) return;
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
      press.acknowledged = await card(press.activity, service, wire);
      if (press.acknowledged) cards += 1;
    }
  };
  await Promise.all(Array.from({ length: FEW }, presser));
  return cards;
}

/** The same activities once more, each twice at the same time. Answers with those that did not get a card both times. */
export async function sendAgain(presses: Press[], service: Service, wire: Wire): Promise<Press[]> {
  const waiting = [...presses];
  const failed: Press[] = [];
  const sender = async () => {
    for (let press = waiting.shift(); press; press = waiting.shift()) {
      const { activity } = press;
      const cards = await Promise.all([1, 2].map(() => card(activity, service, wire)));
      press.acknowledged ||= cards.includes(true);
      if (cards.includes(false)) failed.push(press);
    }
  };
  await Promise.all(Array.from({ length: FEW }, sender));
  return failed;
}

/** Patient: a machine that is busy with other things answers that it takes too long. */
async function card(activity: string, service: Service, wire: Wire): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const answer = await wire.activity(service.url, activity);
    if (!isLate(answer)) return isCard(answer);
  }
  return false;
}

/** The secretariat presses, or presses once more. */
export async function sendNotice(notice: Notice, service: Service, wire: Wire): Promise<void> {
  const { status } = await wire.command(service.url, { do: 'send-notice', meeting: notice.meeting }, notice.key);
  if (status === 200) notice.acknowledged = true;
}

/** Right away, within a few milliseconds, or somewhat later; the notice mostly shortly before. */
function momentOf(seed: number): { after: number; noticeAfter: number; waitMs: number } {
  const random = seeded(seed);
  const after = ACKNOWLEDGED_FIRST + Math.floor(random() * 20);
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
