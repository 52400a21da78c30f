import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fortyMunicipalities, meetingId, SECRETARIAT } from '../support/crash/forty-municipalities.ts';
import { type Keeping, openKeeping } from '../support/crash/keeping.ts';
import { seeded } from '../support/crash/load.ts';
import { productionFolder } from '../support/crash/production-folder.ts';
import { type Service, startService } from '../support/crash/service.ts';
import { lettersOf, type TypingMeans, TypingWindow } from '../support/crash/typing-window.ts';
import { startWire, type Wire } from '../support/crash/wire.ts';
import { describeStores } from '../support/stores.ts';

/** Moments at which the service is killed on each store; `TYPING_KILLS=100 npm test -- crash-typing` takes some minutes. */
const KILLS = Number(process.env.TYPING_KILLS ?? 6);
const ROUNDS = Array.from({ length: KILLS }, (_, round) => ({ round, seed: 20_240_216 + round }));
const COLLEAGUE = '44444444-4444-4444-8444-444444444444';
const ITEMS = ['h1', 'h2'];
const FIRST_LETTER = 0x4e00;
/** Before the kill, of both windows together. */
const SAVES_FIRST = 4;
/** Where a line of a sentence ends and the next one becomes a decision. */
const EVERY_LINE = 23;

/** One save a fact, under its receipt; the text counts up once with each that was not put beside it. */
const QUESTIONS = [
  `select data->>'writer' as writer, data->>'serial' as serial, count(*)::int as times from journal
    where type = 'item-written' group by 1, 2 having count(*) > 1`,
  `select id from journal where type in ('item-written', 'item-settled')
    and not exists (select 1 from receipt where key = work_key)`,
  `select i.id, i.state->>'edition' as edition, count(*)::int as facts from minutes_item i
    join journal j on j.kind = 'minutes-item' and j.id = i.id
      and (j.type = 'item-settled' or (j.type = 'item-written' and j.data->>'aside' = 'false'))
    group by 1, 2 having (i.state->>'edition')::int <> count(*)`,
];

describeStores('The service, killed while two write minutes', (store) => {
  const meeting = meetingId(0);
  const figures = { kills: 0, saves: 0, letters: 0, waiting: 0, beside: 0 };
  let began = 0;
  let product: string;
  let cooperation: string;
  let wire: Wire;
  let keeping: Keeping;
  let service: Service;
  /** Where the windows reach the service; absent: nobody answers. */
  let reached: string | undefined;
  let windows: [TypingWindow, TypingWindow];
  let letters = 0;
  let running = false;

  const start = async () => {
    const accounts = { SECRETARIAT_ACCOUNTS: `${SECRETARIAT},${COLLEAGUE}` };
    const settings = wire.settings({ ...keeping.settings, ...accounts, COOPERATION: cooperation });
    service = await startService(product, settings);
  };
  const meansOf = (account: string): TypingMeans => ({
    meeting,
    ask: async (path) => (reached ? wire.tab(reached, { path }, account) : {}),
    command: async (command, key) =>
      reached ? wire.tab(reached, { path: '/api/tab/commands', json: { key, command } }, account) : {},
  });
  const page = async () => (await wire.get(service.url, `/api/tab/minutes/${meeting}`)).body.writing.items as Item[];
  const done = async (command: object) =>
    expect(await wire.command(service.url, { meeting, ...command })).toMatchObject({ status: 200 });
  const nextLetter = () => String.fromCodePoint(FIRST_LETTER + letters++);

  beforeAll(async () => {
    began = Date.now();
    cooperation = await fortyMunicipalities(1);
    [product, wire] = await Promise.all([productionFolder(), startWire()]);
    keeping = await openKeeping(store, product);
    await start();
    await done({ do: 'start-minutes' });
    for (const heading of ['Budget', 'Remissen']) await done({ do: 'add-held-item', heading, kind: 'decision' });
    windows = [new TypingWindow(meansOf(SECRETARIAT)), new TypingWindow(meansOf(COLLEAGUE))];
    running = true;
  }, 180_000);

  afterAll(async () => {
    for (const window of windows ?? []) window.close();
    await service?.kill();
    await wire?.close();
    await keeping?.close();
    for (const folder of [product, cooperation]) if (folder) rmSync(folder, { recursive: true, force: true });
    const { kills, saves, letters: acknowledged, waiting, beside } = figures;
    process.stdout.write(
      `${store}: ${kills} kills, ${saves} saves acknowledged with ${acknowledged} letters, ${waiting} windows with ` +
        `something unsaved when it died, ${beside} texts beside, ${Math.round((Date.now() - began) / 1000)} s\n`,
    );
  }, 60_000);

  it.each(ROUNDS)(
    'round $round, seed $seed: no letter that was acknowledged is missing, and none is there twice',
    async ({ round, seed }) => {
      if (!running) throw new Error('The round before did not end');
      running = false;
      const first = letters;
      reached = service.url;
      for (const window of windows) await window.look();
      await typeUntilKilled(seed);
      figures.kills += 1;
      figures.waiting += windows.filter((window) => !window.isKept()).length;
      const acknowledged = new Set(windows.flatMap((window) => [...window.acknowledged]));
      await start();
      const found = await page();
      expect({ seed, missing: missing(found, acknowledged) }).toEqual({ seed, missing: [] });
      expect({ seed, doubled: doubled(found, first) }).toEqual({ seed, doubled: [] });
      // Now they reach it again; every third time somebody closed the browser meanwhile.
      reached = service.url;
      if (round % 3 === 2) await windows[round % 2]?.reopen();
      await until(() => {
        for (const window of windows) if (!window.isKept()) window.flush();
        return windows.every((window) => window.isKept());
      });
      const typed = new Set(windows.flatMap((window) => [...window.typed]));
      const kept = await page();
      expect({ seed, missing: missing(kept, typed) }).toEqual({ seed, missing: [] });
      expect({ seed, doubled: doubled(kept, first) }).toEqual({ seed, doubled: [] });
      figures.beside += kept.flatMap(({ asides }) => asides).length;
      await joinAll();
      expect({ seed, missing: missing(await page(), typed) }).toEqual({ seed, missing: [] });
      expect(windows.flatMap(({ refused }) => refused)).toEqual([]);
      figures.saves = windows.reduce((sum, { saves }) => sum + saves, 0);
      figures.letters = acknowledged.size;
      running = true;
    },
    120_000,
  );

  it('in the end each save is one fact with its receipt, and has counted once', async () => {
    expect(await service.stop()).toBe(0);
    expect(await keeping.look(QUESTIONS)).toEqual([[], [], []]);
  }, 60_000);

  /** Both at once, mostly in the same item, until so much is kept; then the process dies within some milliseconds. */
  async function typeUntilKilled(seed: number): Promise<void> {
    const random = seeded(seed);
    const saves = () => windows.reduce((sum, one) => sum + one.saves, 0);
    const enough = saves() + SAVES_FIRST + Math.floor(random() * 12);
    const waitMs = random() * 30;
    let over = false;
    const write = async (window: TypingWindow, turns: () => number) => {
      let item = ITEMS[Math.floor(turns() * ITEMS.length)] ?? 'h1';
      for (const one of ITEMS) window.type(one, '\n');
      for (let keys = 1; !over; keys += 1) {
        if (keys % EVERY_LINE === 0) item = ITEMS[Math.floor(turns() * ITEMS.length)] ?? 'h1';
        window.type(item, keys % EVERY_LINE === 0 ? '\nBeslut: ' : nextLetter());
        if (keys % 15 === 0) void window.look();
        await setTimeout(1 + turns() * 5);
      }
    };
    const writing = windows.map((window, n) => write(window, seeded(seed * 10 + n)));
    await until(() => saves() >= enough, 1);
    await setTimeout(waitMs);
    over = true;
    reached = undefined;
    await service.kill();
    await Promise.all(writing);
  }

  /** One of them makes the texts one, and both see it. */
  async function joinAll(): Promise<void> {
    await until(async () => {
      for (const window of windows) await window.look();
      await windows[0].join();
      return (await page()).every(({ asides }) => asides.length === 0);
    });
    await until(async () => {
      for (const window of windows) await window.look();
      return windows.every((window) => window.isKept());
    });
  }

  function doubled(items: Item[], first: number): string[] {
    return textsOf(items).flatMap((text) => {
      const fresh = lettersOf(text).filter((letter) => (letter.codePointAt(0) ?? 0) >= FIRST_LETTER + first);
      return fresh.filter((letter, index) => fresh.indexOf(letter) !== index);
    });
  }
});

interface Item {
  text: string;
  asides: { text: string }[];
}

function textsOf(items: Item[]): string[] {
  return items.flatMap(({ text, asides }) => [text, ...asides.map((aside) => aside.text)]);
}

function missing(items: Item[], letters: Iterable<string>): string[] {
  const there = new Set(textsOf(items).flatMap(lettersOf));
  return [...letters].filter((letter) => !there.has(letter));
}

/** Looks for half a minute at the most. */
async function until(holds: () => boolean | Promise<boolean>, every = 20): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await setTimeout(every)) if (await holds()) return;
  throw new Error('It did not come about within half a minute');
}
