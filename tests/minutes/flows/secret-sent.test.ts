import { type Minutes, startMinutes } from '../../support/minutes-in-lg.ts';
import { SECRETARIAT } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const VERIFIER = 'p-kd-huddinge';
const MEMBER = 'p-kd-salem';
const SEAT = 'seat-lg-huddinge';
/** Stands in all that is written of the item. */
const SECRET = 'Hemligt';

describeStores('en punkt får sekretess när anteckningarna är skickade för justering', (store) => {
  let product: Minutes['product'];
  let wire: Minutes['wire'];
  let page: Minutes['page'];
  let done: Minutes['done'];
  let item = '';
  beforeAll(async () => {
    ({ product, wire, page, done } = await startMinutes(store, meeting, VERIFIER));
  }, 60_000);
  afterAll(() => product?.close());

  const write = (text: string, serial: number) =>
    done({ do: 'write-item', item, text, edition: 0, writer: 'w-1', serial });
  const agendaItem = async () => {
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    return editing.items.find(({ id }: { id: string }) => id === item);
  };
  /** Everything that is stored in words, whichever table it stands in. */
  const stored = async () => {
    const rows = await ask(
      product.databaseUrl,
      `select state::text as said from minutes union all select state::text from minutes_item
       union all select body::text from content union all select data::text from journal`,
    );
    return JSON.stringify(rows);
  };

  it('frågan innan säger att det som är antecknat tas bort, och sedan det som är skickat', async () => {
    const fields = { heading: `${SECRET} ärende`, kind: 'decision' };
    await done({ do: 'set-agenda-item', base: 0, fields });
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    item = editing.items.at(-1).id;
    expect((await agendaItem()).inMinutes).toBe('none');
    await done({ do: 'start-minutes' });
    await done({ do: 'elect-verifier', seat: SEAT, elected: true });
    await write(`${SECRET} läge.\nBeslut: ${SECRET} avtal godkänns.`, 1);
    expect((await agendaItem()).inMinutes).toBe('written');
    await done({ do: 'send-minutes' });
    expect((await agendaItem()).inMinutes).toBe('sent');
  });

  it('det var skickat två gånger, med kommentar, svar och avvikande mening, och stod på kortet', async () => {
    const said = { do: 'comment-item', round: 1, part: item, kind: 'change', text: `${SECRET} belopp saknas.` };
    await done(said, VERIFIER);
    await done({ do: 'settle-comment', comment: 'k1', text: `${SECRET} belopp är infört.` });
    await done({ do: 'record-dissent', item, text: `${SECRET} mening.` }, VERIFIER);
    await write(`${SECRET} läge.\nBeslut: ${SECRET} avtal på 2 Mkr godkänns.`, 2);
    await done({ do: 'send-minutes' });
    await product.settled();
    expect(JSON.stringify(await page(MEMBER))).toContain(SECRET);
    expect(wire.sent.at(-1)).toContain(`${SECRET} ärende`);
    expect(await stored()).toContain(`${SECRET} belopp är infört.`);
  });

  it('ingen läser det mer, i klartext eller som ändring, och det finns inte kvar någonstans', async () => {
    const parts = (await page(VERIFIER)).verification.parts.map(({ part }: { part: string }) => part);
    await done({ do: 'approve-items', round: 2, parts: parts.filter((part: string) => part !== item) }, VERIFIER);
    await product.settled();
    wire.redrawn.length = 0;
    const { version } = await agendaItem();
    await done({ do: 'set-agenda-item', item, base: version, fields: { heading: '', kind: 'decision', secret: true } });
    await product.settled();
    for (const person of [SECRETARIAT, VERIFIER, MEMBER]) {
      expect(JSON.stringify(await page(person))).not.toContain(SECRET);
      const agendas = await product.get(person, `/api/tab/minutes/${meeting}/agendas`);
      expect(JSON.stringify(agendas.body)).not.toContain(SECRET);
    }
    expect(await stored()).not.toContain(SECRET);
    expect(wire.redrawn.length).toBeGreaterThan(0);
    expect(wire.redrawn.join(' ')).not.toContain(SECRET);
  });

  it('de andra delarna är godkända än; den hemliga godkänns på nytt, och låses utan det som sades om den', async () => {
    expect((await page(SECRETARIAT)).verification.unsent).toEqual([]);
    const left = (await page(VERIFIER)).verification.parts.filter(
      ({ approvedByMe }: { approvedByMe: boolean }) => !approvedByMe,
    );
    expect(left).toMatchObject([{ part: item, changes: null, comments: [], dissents: [] }]);
    await done({ do: 'comment-item', round: 2, part: 'head', kind: 'comment', text: 'Bra.' }, VERIFIER);
    expect((await page(SECRETARIAT)).verification.parts[0].comments).toMatchObject([{ id: 'k2' }]);
    await done({ do: 'approve-items', round: 2, parts: 'all' }, VERIFIER);
    const after = await page(MEMBER);
    expect(after.status).toBe('verified');
    expect(JSON.stringify(after)).not.toContain(SECRET);
    expect(await stored()).not.toContain(SECRET);
  });
});
