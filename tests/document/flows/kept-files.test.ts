import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../../bot/ports/store.ts';
import type { Context } from '../../../bot/service/context.ts';
import { addFile } from '../../../bot/service/files.ts';
import { openDocumentFolder } from '../../../local/document-folder.ts';
import { DEFAULTS } from '../../support/harness/token-server.mjs';
import { accountOf, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, openStoreAt } from '../../support/stores.ts';
import { filesIn, sweepAfter } from '../../support/sweep.ts';

const MEETING = 'lg-2024-02-16';

describe('filer står kvar så länge någon behöver dem', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) => {
    expect(await product.command(SECRETARIAT, { meeting: MEETING, ...command })).toMatchObject({
      body: { done: true },
    });
  };
  const items = async () => (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body.editing.items;
  const itemOf = async (id: string) => (await items()).find((one: { id: string }) => one.id === id);
  const annexes = async (id: string): Promise<string[]> =>
    (await itemOf(id)).annexes.map((one: { id: string }) => one.id);
  const rows = () => ask(product.databaseUrl, 'select id, state from document order by id');
  /** Uploads a file and gives the id of its bytes. */
  async function upload(item: string): Promise<string> {
    const before = await filesIn(product);
    const path = `/api/tab/meetings/${MEETING}/items/${item}/annexes?key=${randomUUID()}&name=${randomUUID()}.txt`;
    const sent = { method: 'POST', body: randomUUID(), headers: { 'content-type': 'application/octet-stream' } };
    expect((await product.request(SECRETARIAT, path, sent)).status).toBe(200);
    return (await filesIn(product)).find((name) => !before.includes(name)) ?? '';
  }
  const remove = async (item: string, at = -1) =>
    done({ do: 'remove-annex', item, annex: (await annexes(item)).at(at) });
  const newItem = async () => {
    await done({ do: 'set-agenda-item', base: 0, fields: { heading: 'Ny', kind: 'information' } });
    return (await items()).at(-1).id;
  };

  it('det som tas bort innan det har skickats försvinner, ensamt eller med sin punkt', async () => {
    const [stays, goes] = [await upload('p1'), await upload('p1')];
    await remove('p1');
    const item = await newItem();
    const withItem = await upload(item);
    await done({ do: 'remove-agenda-item', item, base: 1 });
    expect(await filesIn(product)).toEqual([stays, goes, withItem].sort());
    await sweepAfter(0, product);
    expect(await filesIn(product)).toEqual([stays]);
    expect(await rows()).toEqual([{ id: stays, state: 'kept' }]);
  });

  it('en punkt som blir hemlig innan den har skickats töms genast', async () => {
    const item = await newItem();
    const secret = await upload(item);
    await done({ do: 'set-agenda-item', item, base: 1, fields: { heading: '', kind: 'information', secret: true } });
    for (let look = 0; look < 100 && (await filesIn(product)).includes(secret); look++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await filesIn(product)).not.toContain(secret);
  });

  it('det som har skickats står kvar när det tas bort, och när ändringen har skickats', async () => {
    const sent = await upload('p2');
    await done({ do: 'send-notice' });
    await remove('p2');
    const between = await upload('p2');
    await remove('p2');
    await newItem();
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    await done({ do: 'send-change', agenda: editing.agendaEdition });
    await sweepAfter(30, product);
    expect(await filesIn(product)).toContain(sent);
    expect(await filesIn(product)).not.toContain(between);
  });

  /** An upload whose commit goes as it is told. */
  async function uploadWith(commit: (store: Store) => Store['commit']): Promise<string> {
    const before = await filesIn(product);
    const store = await openStoreAt('pglite', product.databaseUrl);
    const quiet = () => undefined;
    const context = {
      store: { ...store, commit: commit(store) },
      documents: await openDocumentFolder(product.documentFolder),
      clock: { now: () => product.clock.now, real: Date.now },
      log: { info: quiet, warn: quiet, error: quiet },
      digest: () => ({ add: quiet, hex: randomUUID }),
      tenant: DEFAULTS.tenant,
      nudge: quiet,
    } as unknown as Context;
    const who = {
      kind: 'account',
      tenant: DEFAULTS.tenant,
      account: accountOf(SECRETARIAT),
      secretariat: true,
    } as const;
    const bytes = (async function* () {
      yield Buffer.from(randomUUID());
    })();
    const place = { meeting: MEETING, item: 'p1' };
    const handled = await addFile(
      who,
      { of: 'meeting', place, name: `${randomUUID()}.txt`, bytes },
      randomUUID(),
      context,
    );
    expect(handled).toMatchObject({ refused: { refused: 'refusal.unexpected' } });
    await store.close();
    return (await filesIn(product)).find((name) => !before.includes(name)) ?? '';
  }

  it('tjänsten stannar mellan byten och händelsen: filen städas bort efter ett dygn, inte förr', async () => {
    const cut = await uploadWith(() => () => Promise.reject(new Error('the power went')));
    expect(await rows()).toContainEqual({ id: cut, state: 'coming' });
    await sweepAfter(0, product);
    expect(await filesIn(product)).toContain(cut);
    await sweepAfter(2, product);
    expect(await filesIn(product)).not.toContain(cut);
    expect(JSON.stringify(await rows())).not.toContain(cut);
  });

  it('händelsen är lagrad men svaret kom bort: filen står kvar', async () => {
    const stored = await uploadWith((store) => async (work) => {
      await store.commit(work);
      throw new Error('the line was cut');
    });
    await sweepAfter(30, product);
    expect(await filesIn(product)).toContain(stored);
    expect(await rows()).toContainEqual({ id: stored, state: 'kept' });
  });

  it('tjänsten stannar mitt i en uppladdning: det som hann komma städas bort', async () => {
    const half = randomUUID();
    await ask(product.databaseUrl, `insert into document values ('${half}', 'meeting', '${MEETING}', 'coming')`);
    await writeFile(join(product.documentFolder, `.${half}`), 'halva');
    await sweepAfter(2, product);
    expect(await readdir(product.documentFolder)).not.toContain(`.${half}`);
    expect(JSON.stringify(await rows())).not.toContain(half);
  });

  it('en fil som en okänd sorts ägare nämner står kvar', async () => {
    const paper = randomUUID();
    await ask(product.databaseUrl, `insert into document values ('${paper}', 'minutes', 'p1', 'kept')`);
    await writeFile(join(product.documentFolder, paper), 'protokoll');
    await sweepAfter(1000, product);
    expect(await filesIn(product)).toContain(paper);
  });
});
