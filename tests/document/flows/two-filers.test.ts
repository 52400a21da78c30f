import { createFiler } from '../../../bot/document/service/filer.ts';
import { beside } from '../../support/beside.ts';
import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { ask, describeStores } from '../../support/stores.ts';

/** A lease ends by the database's clock: whoever holds it has been silent for long. */
const SILENT = `update lease set until = now() - interval '1 second' where door = 'filer'`;
const DATES = ['2024-06-03', '2024-06-04', '2024-06-05', '2024-06-07'];

describeStores('två instanser arkiverar samtidigt', (store) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());

  it('båda tror att de är ensamma: varje handling finns en gång, och sägs en gång', async () => {
    const { product, shelf, finish } = filed;
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 40));
    shelf.before = slow;
    shelf.after = slow;
    const other = await beside(product, store, shelf.library);
    const second = createFiler(other.context);
    second.start();
    const lapsing = setInterval(() => {
      void ask(product.databaseUrl, SILENT).catch(() => undefined);
      second.nudge();
    }, 60);
    for (const date of DATES) await finish(date);
    await product.filed();
    clearInterval(lapsing);
    await second.stop();
    await other.close();
    const papers = shelf.all();
    expect(papers.length).toBe(2 * DATES.length);
    expect(new Set(papers).size).toBe(papers.length);
    const told = await ask<{ count: number }>(
      product.databaseUrl,
      "select count(*)::int as count from journal where type = 'filing-filed' group by id",
    );
    expect(told.map(({ count }) => count)).toEqual(papers.map(() => 1));
  }, 60_000);
});
