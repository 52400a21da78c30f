import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildOnce } from '../support/build-once.ts';
import { faultsIn, lookAt } from '../support/crash/faults.ts';
import { FORTY, fortyMunicipalities } from '../support/crash/forty-municipalities.ts';
import { type History, nextNotice } from '../support/crash/history.ts';
import { type Keeping, openKeeping } from '../support/crash/keeping.ts';
import { FEW, pressSome, pressUntilKilled, seeded, sendAgain, sendNotice } from '../support/crash/load.ts';
import { productionFolder } from '../support/crash/production-folder.ts';
import { type Service, startService } from '../support/crash/service.ts';
import { startWire, type Wire } from '../support/crash/wire.ts';
import { finishWorks, firstWorks, sendWork } from '../support/crash/works.ts';
import { worksKept } from '../support/crash/works-kept.ts';
import { describeStores } from '../support/stores.ts';

const ROUNDS = Array.from({ length: 20 }, (_, round) => ({ round, seed: 20_240_216 + round }));
const CALLED_FIRST = 4;
const SENT_ONCE_MORE = 4;
/** Faults shown when there are any: one of them is enough to look into. */
const SHOWN = 20;
const COUNTED_PRESSES = 48;
const WITH_DOORS = join(__dirname, '../support/crash/main-with-doors.mjs');
/** Longer than the sender's pause between redrawn cards. */
const QUIET_MS = 3_000;
/** A lease ends by the database's clock; this is the same as coming back half a minute later. */
const HALF_A_MINUTE_LATER = `update lease set until = now() - interval '1 second'`;
const GROUPS = 'select count(distinct xmin::text)::int as count from receipt';
const FLUSHES = 'select wal_sync::int as count from pg_stat_wal';

describeStores('The service, killed while people answer', (store) => {
  const history: History = { presses: [], notices: [], works: [] };
  const figures = {
    kills: 0,
    acknowledged: 0,
    inFlight: 0,
    unanswered: 0,
    looked: 0,
    stored: 0,
    works: 0,
    uncertain: 0,
  };
  let began = 0;
  let flushed = '';
  let product: string;
  let cooperation: string;
  let documents: string;
  let standIns: string;
  let wire: Wire;
  let keeping: Keeping;
  let service: Service;
  let running = false;

  const start = async () => {
    const doors = { CRASH_STAND_INS: standIns, CRASH_DOCUMENTS: documents, CRASH_MAILBOX: wire.mailbox.address };
    const settings = wire.settings({ ...keeping.settings, ...doors, COOPERATION: cooperation });
    service = await startService(product, settings, WITH_DOORS);
  };
  const posted = () => wire.connector.state().posted.map(({ key }) => key.slice(key.lastIndexOf('#') + 1));
  const outside = () => ({ posted: posted(), letters: wire.mailbox.taken(), documents });
  const kept = () => worksKept(history.works, service, wire);
  const countOf = async (question: string) => Number((await keeping.look([question]))[0]?.[0]?.count);

  beforeAll(async () => {
    began = Date.now();
    cooperation = await fortyMunicipalities(CALLED_FIRST + ROUNDS.length);
    documents = mkdtempSync(join(tmpdir(), 'samverkan-documents-'));
    [product, wire, standIns] = await Promise.all([productionFolder(), startWire(), buildOnce()]);
    keeping = await openKeeping(store, product);
    await start();
    await linkEverybody();
    for (let n = 0; n < CALLED_FIRST; n++) await sendNotice(nextNotice(history), service, wire);
    history.works.push(...firstWorks());
    for (const work of history.works) expect(await sendWork(work, service, wire)).toMatchObject({ status: 200 });
    const rounds = history.works.filter(({ what }) => what === 'ask-round').length;
    await until(() => posted().length === CALLED_FIRST + rounds + 1);
    running = true;
  }, 180_000);

  afterAll(async () => {
    await service?.kill();
    await wire?.close();
    await keeping?.close();
    for (const folder of [product, cooperation, documents])
      if (folder) rmSync(folder, { recursive: true, force: true });
    const { kills, acknowledged, inFlight, unanswered, looked, stored, works, uncertain } = figures;
    process.stdout.write(
      `${store}: ${kills} kills, ${acknowledged} acknowledged, ${inFlight} in flight, ${unanswered} unanswered ` +
        `(${stored} of ${looked} looked at were stored), ${works} of ${history.works.length} works in the tab cut off, ` +
        `${wire.mailbox.taken().length} letters, ${uncertain} posts and letters uncertain${flushed}, ` +
        `${Math.round((Date.now() - began) / 1000)} s\n`,
    );
  }, 60_000);

  /** Through the product's own doors: Teams tells of the team and its roster, the secretariat confirms the accounts. */
  async function linkEverybody(): Promise<void> {
    expect((await wire.activity(service.url, wire.install())).status).toBe(200);
    const proposed = async () => (await wire.get(service.url, '/api/tab/todo')).body.secretariat.accounts;
    await until(async () => (await proposed()).length === FORTY);
    const links = (await proposed()).map(({ account, person }: Record<string, string>) => ({ account, person }));
    expect(await wire.command(service.url, { do: 'link-accounts', links })).toMatchObject({ status: 200 });
    expect(await proposed()).toEqual([]);
  }

  it.each(ROUNDS)(
    'round $round, seed $seed: what was acknowledged is kept, and nothing is there twice',
    async ({ round, seed }) => {
      if (!running) throw new Error('The round before did not end');
      running = false;
      const cut = await pressUntilKilled(service, wire, history, { round, seed, atPost: round % 2 === 1 });
      expect({ seed, refused: cut.refused }).toEqual({ seed, refused: [] });
      expect(cut.acknowledged).toBeGreaterThanOrEqual(100);
      expect(cut.inFlight).toBeGreaterThanOrEqual(16);
      figures.kills += 1;
      figures.acknowledged += cut.acknowledged;
      figures.inFlight += cut.inFlight;
      figures.unanswered += cut.unanswered.length;
      figures.works += history.works.filter((work) => !work.acknowledged).length;
      // Every other time somebody looks first and half a minute passes, so that the next service may send at once;
      // otherwise the service itself mends what it finds.
      if (round % 2 === 0) {
        const found = await lookAt(keeping, [HALF_A_MINUTE_LATER]);
        expect({ seed, faults: faultsIn(found, history, outside()).slice(0, SHOWN) }).toEqual({ seed, faults: [] });
        const stored = new Set(found.facts.map(({ drawn }) => drawn));
        figures.looked += cut.unanswered.length;
        figures.stored += cut.unanswered.filter(({ drawn }) => stored.has(drawn)).length;
      }
      await start();
      expect({ seed, faults: (await kept().inRound(round)).slice(0, SHOWN) }).toEqual({ seed, faults: [] });
      expect({ seed, failed: await finishWorks(history.works, service, wire, round) }).toEqual({ seed, failed: [] });
      const known = history.presses.filter((press) => press.acknowledged);
      const random = seeded(seed);
      const late = Array.from({ length: SENT_ONCE_MORE }, () => known[Math.floor(random() * known.length)]);
      const again = new Set([...cut.unanswered, ...late.filter((press) => press !== undefined)]);
      expect({ seed, failed: await sendAgain([...again], service, wire) }).toEqual({ seed, failed: [] });
      for (const notice of history.notices) if (!notice.acknowledged) await sendNotice(notice, service, wire);
      expect(history.notices.filter((notice) => !notice.acknowledged)).toEqual([]);
      running = true;
    },
    180_000,
  );

  // On the embedded store tests/contracts/embedded-store.test.ts counts them.
  if (store === 'postgres')
    it('answers after a flush to the disk: at least one for each group', async () => {
      const before = { groups: await countOf(GROUPS), flushes: await countOf(FLUSHES) };
      expect(await pressSome(COUNTED_PRESSES, service, wire, history, ROUNDS.length)).toBe(COUNTED_PRESSES);
      // A server tells of its sessions' flushes when they end.
      expect(await service.stop()).toBe(0);
      const groups = (await countOf(GROUPS)) - before.groups;
      expect(groups).toBeGreaterThanOrEqual(COUNTED_PRESSES / FEW);
      let flushes = 0;
      await until(async () => {
        flushes = (await countOf(FLUSHES)) - before.flushes;
        return flushes >= groups;
      });
      flushed = `, ${groups} groups with ${flushes} flushes`;
      await start();
    }, 180_000);

  it('in the end everything that was acknowledged has left, once', async () => {
    expect(await service.stop()).toBe(0);
    await keeping.look([HALF_A_MINUTE_LATER]);
    await start();
    await until(async () => (await unsent()).length === 0);
    await quiet();
    expect(await kept().inTheEnd()).toEqual([]);
    expect(await service.stop()).toBe(0);
    const found = await lookAt(keeping);
    expect(faultsIn(found, history, outside()).slice(0, SHOWN)).toEqual([]);
    expect(wire.connector.summary().extraCopies).toBe(0);
    const uncertain = found.deliveries.filter(({ status }) => status === 'uncertain');
    figures.uncertain = uncertain.length;
    const held = new Set(uncertain.map(({ key }) => `update:${key}`));
    const waiting = found.deliveries.filter(({ status, key }) => status !== 'sent' && !held.has(key));
    expect(waiting).toEqual(uncertain);
  }, 180_000);

  /** Resolves when nothing has left for a while. */
  async function quiet(): Promise<void> {
    const left = () => wire.connector.state().log.length + wire.mailbox.taken().length;
    for (let before = -1; before !== left(); await setTimeout(QUIET_MS)) before = left();
  }

  /** What the secretariat sees as waiting; the update of a post that nobody knows the fate of waits for a person. */
  async function unsent(): Promise<string[]> {
    const waiting: string[] = [];
    for (const { meeting } of history.notices) {
      const { deliveries } = (await wire.get(service.url, `/api/tab/meetings/${meeting}`)).body;
      const statuses: string[] = deliveries.map(({ status }: { status: string }) => status);
      if (!statuses.includes('uncertain') && statuses.some((status) => status !== 'sent')) waiting.push(meeting);
    }
    return waiting;
  }
});

/** Looks for half a minute at the most. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await setTimeout(50)) if (await holds()) return;
  throw new Error('It did not come about within half a minute');
}
