import { randomUUID } from 'node:crypto';
import { lookAtNight } from '../../support/at-night.ts';
import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { SECRETARIAT } from '../../support/product.ts';
import { sheetFile } from '../../support/sheet-file.ts';
import { describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';

describeStores('Excelfiler i biblioteket, som SharePoint skriver om', (store) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());

  const upload = async (name: string, bytes: Uint8Array) => {
    const path = `/api/tab/meetings/${meeting}/items/p1/annexes?key=${randomUUID()}&name=${name}`;
    const sent = { method: 'POST', body: Buffer.from(bytes), headers: { 'content-type': 'application/octet-stream' } };
    expect((await filed.product.request(SECRETARIAT, path, sent)).status).toBe(200);
  };
  const paper = async (name: string) => (await filed.papers(meeting)).find((one) => one.name.endsWith(name));
  const pathOf = (name: string) => filed.shelf.all().find((path) => path.endsWith(name)) ?? '';

  it('ett försök som bröts efter att filen lagts dit: den känns igen, och läggs inte dit två gånger', async () => {
    const { done, product, shelf } = filed;
    await upload('Budget.xlsx', sheetFile('Budget'));
    shelf.after = (call, name) => {
      if (call === 'create' && name.endsWith('.xlsx')) shelf.trouble.read = { why: 'time-out' };
    };
    const kept = product.clock.now;
    await done({ do: 'send-notice', meeting });
    await product.filed();
    const path = pathOf('Budget.xlsx');
    shelf.after = () => undefined;
    shelf.trouble = {};
    // Nobody knows of the file that was stored: as after a crash.
    const bytes = shelf.at(path)?.bytes ?? Buffer.alloc(0);
    shelf.rename(path, 'lg/2024/Den första.xlsx');
    shelf.remove('lg/2024/Den första.xlsx');
    shelf.put(path, bytes);
    product.clock.now = new Date(kept.getTime() + 60_000);
    await product.filed();
    expect(await paper('Budget.xlsx')).toMatchObject({ status: 'filed', troubled: false });
    expect(shelf.all().filter((one) => one.endsWith('Budget.xlsx'))).toEqual([path]);
  });

  it('en ny märkning av samma innehåll är ingen ändring; en annan siffra är det', async () => {
    const { product, shelf } = filed;
    shelf.change(pathOf('Budget.xlsx'), sheetFile('Budget'));
    await lookAtNight(product, store, shelf.library, '2024-01-30T02:30:00Z');
    expect(await paper('Budget.xlsx')).toMatchObject({ status: 'filed', troubled: false });
    shelf.change(pathOf('Budget.xlsx'), sheetFile('Bokslut'));
    await lookAtNight(product, store, shelf.library, '2024-01-31T02:30:00Z');
    expect((await paper('Budget.xlsx'))?.troubled).toBe(true);
  });
});
