import { filingMissed } from '../../../bot/document/service/jobs/file-missed.ts';
import { beside } from '../../support/beside.ts';
import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { ask, describeStores } from '../../support/stores.ts';

describeStores('det som en äldre version gjorde och aldrig arkiverade', (store) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());

  /** As an hour's look does it, in another instance. */
  const look = async (settles = true) => {
    const { product, shelf } = filed;
    const { context, close } = await beside(product, store, shelf.library);
    await filingMissed.run({ ...context, nudge: () => undefined }, new AbortController().signal).finally(close);
    if (settles) await product.filed();
  };
  const forgotten = async (meeting: string) => {
    const { databaseUrl } = filed.product;
    await ask(databaseUrl, 'delete from filing where about_id = $1', [meeting]);
    await ask(databaseUrl, "delete from content where starts_with(id, 'filing:') or strpos(id, '/filing:') > 0");
  };

  it('färdiga anteckningar läggs in vid nästa timmes titt, en gång, och det som ligger där läggs inte in igen', async () => {
    const { finish, product, shelf, papers } = filed;
    shelf.trouble.create = { why: 'unavailable' };
    const { meeting, pdf, word } = await finish('2024-06-03');
    await product.filed();
    await forgotten(meeting);
    shelf.trouble = {};
    const other = await finish('2024-06-04');
    await product.filed();
    await look();
    await look();
    expect(shelf.all().sort()).toEqual([pdf, word, other.pdf, other.word].sort());
    expect(await papers(meeting)).toMatchObject([{ status: 'filed' }, { status: 'filed' }]);
    expect(shelf.calls.filter((call) => call === `create ${pdf.split('/').at(-1)}`).length).toBe(2);
  });

  it('fyra som inte kan sparas hindrar inte dem som kommer efter', async () => {
    const { finish, product, shelf, papers } = filed;
    shelf.trouble.create = { why: 'unavailable' };
    for (const date of ['2024-06-05', '2024-06-07']) {
      const { meeting } = await finish(date);
      await product.filed();
      // Their words are there and they are not: whatever is stored of them is refused.
      await ask(product.databaseUrl, 'delete from filing where about_id = $1', [meeting]);
    }
    shelf.trouble = {};
    await look(false);
    product.clock.now = new Date('2024-01-29T07:01:00Z');
    const { meeting } = await finish('2024-06-10');
    const filedNow = async () => (await papers(meeting)).every(({ status }) => status === 'filed');
    for (let tries = 0; tries < 200 && !(await filedNow()); tries += 1) await new Promise((go) => setTimeout(go, 50));
    expect(await papers(meeting)).toMatchObject([{ status: 'filed' }, { status: 'filed' }]);
    for (const date of ['2024-06-05', '2024-06-07']) {
      expect(await papers(`trafik-${date}`)).toMatchObject([{ status: 'queued' }, { status: 'queued' }]);
      await ask(product.databaseUrl, 'delete from filing where about_id = $1', [`trafik-${date}`]);
    }
  });

  it('en kallelse till ett kommande möte läggs in; till ett som har varit gör den inte det', async () => {
    const { done, product, shelf } = filed;
    const meeting = 'lg-2024-02-16';
    const notices = () => shelf.all().filter((path) => path.includes('Kallelse'));
    shelf.trouble.create = { why: 'unavailable' };
    await done({ do: 'send-notice', meeting });
    await product.filed();
    await forgotten(meeting);
    shelf.trouble = {};
    const now = product.clock.now;
    product.clock.now = new Date('2024-02-20T08:00:00Z');
    await look();
    expect(notices()).toEqual([]);
    product.clock.now = now;
    await look();
    expect(notices()).toEqual(['lg/2024/Kallelse Ledningsgruppen 2024-02-16.pdf']);
  });
});
