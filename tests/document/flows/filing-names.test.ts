import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { describeStores } from '../../support/stores.ts';

const DATE = '2024-06-03';
const PDF = `net-trafik/2024/Minnesanteckningar Trafiknätverket ${DATE}.pdf`;

describeStores('två möten i samma organ samma dag', (store) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());

  const second = async (start: string) => {
    const meeting = `trafik-${start.slice(0, 2)}`;
    const when = { date: DATE, start, end: '18:00' };
    const fields = { forum: 'net-trafik', kind: 'extra', title: 'Extra', when, mode: 'remote' };
    await filed.done({ do: 'plan-meeting', id: meeting, fields });
    await filed.done({ do: 'start-minutes', meeting });
    await filed.done({ do: 'finish-minutes', meeting });
    await filed.product.filed();
    return meeting;
  };

  it('båda läggs dit: det andras handlingar får en siffra efter namnet, det förstas rörs inte', async () => {
    const { finish, product, shelf, papers } = filed;
    await finish(DATE);
    await product.filed();
    const before = shelf.at(PDF)?.bytes;
    const meeting = await second('13:00');
    expect(await papers(meeting)).toMatchObject([{ status: 'filed' }, { status: 'filed' }]);
    const beside = PDF.replace('.pdf', ' (2).pdf');
    expect(shelf.all().sort()).toEqual(
      [PDF, PDF.replace('.pdf', '.docx'), beside, beside.replace('.pdf', '.docx')].sort(),
    );
    expect(shelf.at(PDF)?.bytes).toBe(before);
    const [paper] = (await papers(meeting)).filter(({ name }) => name.endsWith('(2).pdf'));
    expect(paper).toMatchObject({ link: `https://example.se/${encodeURI(beside)}`, troubled: false });
  });

  it('någon annans fil med namnet gås aldrig förbi', async () => {
    const { shelf, papers } = filed;
    shelf.put(PDF.replace('.pdf', ' (3).pdf'), Buffer.from('någon annans'));
    const meeting = await second('15:00');
    const [paper] = (await papers(meeting)).filter(({ name }) => name.endsWith('.pdf'));
    expect(paper?.status).toBe('waiting');
  });
});
