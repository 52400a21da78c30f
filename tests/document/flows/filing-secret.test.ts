import { randomUUID } from 'node:crypto';
import { lookAtNight } from '../../support/at-night.ts';
import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { SECRETARIAT } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const WORD = 'Hemligheten';

describeStores('en punkt får sekretess när dess handling är på väg till biblioteket', (store) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());

  const page = async () => (await filed.product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing;
  const item = async (heading: string) => {
    await filed.done({ do: 'set-agenda-item', meeting, base: 0, fields: { heading, kind: 'other' } });
    const { id } = (await page()).items.at(-1);
    const path = `/api/tab/meetings/${meeting}/items/${id}/annexes?key=${randomUUID()}&name=${WORD}.txt`;
    const sent = { method: 'POST', body: heading, headers: { 'content-type': 'application/octet-stream' } };
    expect((await filed.product.request(SECRETARIAT, path, sent)).status).toBe(200);
    return id as string;
  };
  const hide = (id: string) =>
    filed.done({
      do: 'set-agenda-item',
      meeting,
      item: id,
      base: 1,
      fields: { heading: 'Sekretess', kind: 'other', secret: true },
    });
  const todo = async () => (await filed.product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.filings;
  const annexes = () => filed.shelf.all().filter((path) => path.includes(WORD));

  it('redan där: inget av vad den hette finns kvar, och sidan och Att göra säger att den ska tas bort där', async () => {
    const { done, product, papers } = filed;
    const id = await item('Öppen');
    await done({ do: 'send-notice', meeting });
    await product.filed();
    expect(annexes().length).toBe(1);
    await hide(id);
    const hidden = (await papers(meeting)).find(({ name }) => name === 'Handling till en punkt med sekretess');
    expect(hidden).toMatchObject({
      link: null,
      troubled: true,
      lines: [
        'Den lades i biblioteket innan punkten fick sekretess och ligger kvar där, i mappen 2024. Ta bort den där.',
      ],
    });
    const notice = (await papers(meeting)).find(({ name }) => name.startsWith('Kallelse'));
    expect(notice?.lines[1]).toMatch(
      /^En punkt i den har fått sekretess sedan den lades dit\. Ta bort den i biblioteket/,
    );
    expect(notice?.troubled).toBe(true);
    expect(await todo()).toEqual(['2 arkiverade handlingar ligger annorlunda i sina bibliotek än de lades dit.']);
    const rows = await ask(product.databaseUrl, 'select state from filing');
    const words = await ask(product.databaseUrl, "select body from content where starts_with(id, 'agenda:')");
    expect(JSON.stringify([rows, words])).not.toContain(WORD);
  });

  it('borttagen där: det syns nästa natt', async () => {
    const { product, shelf, papers } = filed;
    shelf.remove(annexes()[0] ?? '');
    await lookAtNight(product, store, shelf.library, '2024-01-30T02:30:00Z');
    const hidden = (await papers(meeting)).find(({ name }) => name === 'Handling till en punkt med sekretess');
    expect(hidden?.lines).toEqual(['Den har tagits bort ur biblioteket.']);
    const notice = (await papers(meeting)).find(({ name }) => name.startsWith('Kallelse'));
    expect(notice?.troubled).toBe(true);
  });

  it('inte där än: den läggs aldrig dit', async () => {
    const { done, product, shelf, papers } = filed;
    shelf.trouble.create = { why: 'unavailable' };
    const id = await item('Öppen igen');
    await done({ do: 'send-change', meeting, agenda: (await page()).agendaEdition });
    await product.filed();
    await hide(id);
    shelf.trouble = {};
    product.clock.now = new Date('2024-01-30T09:00:00Z');
    await product.filed();
    expect(annexes()).toEqual([]);
    expect((await papers(meeting)).filter(({ status }) => status === 'dropped')).toMatchObject([
      { name: 'Handling till en punkt med sekretess', link: null },
    ]);
  });

  it('det som väntat i mer än en timme står i Att göra', async () => {
    const { product, shelf, finish } = filed;
    shelf.trouble.create = { why: 'unavailable' };
    await finish('2024-06-03');
    await product.filed();
    expect(await todo()).not.toContain('2 handlingar har väntat i mer än en timme på att läggas i sina bibliotek.');
    product.clock.now = new Date(product.clock.now.getTime() + 61 * 60_000);
    await product.filed();
    expect(await todo()).toContain('2 handlingar har väntat i mer än en timme på att läggas i sina bibliotek.');
    shelf.trouble = {};
  });
});
