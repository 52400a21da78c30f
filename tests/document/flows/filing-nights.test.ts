import { lookAtNight } from '../../support/at-night.ts';
import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { ask, describeStores } from '../../support/stores.ts';

describeStores('varje natt ses efter hur handlingarna ligger', (store) => {
  let filed: Filed;
  let days = 0;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());

  /** The next night, at an hour in Stockholm's winter. */
  const night = async (hour = '03:30') => {
    days += 1;
    const at = `2024-02-${String(days).padStart(2, '0')}T${String(Number(hour.slice(0, 2)) - 1).padStart(2, '0')}:30:00Z`;
    await lookAtNight(filed.product, store, filed.shelf.library, at);
  };
  const facts = async () =>
    (
      await ask<{ type: string; what: string }>(
        filed.product.databaseUrl,
        "select type, data->>'what' as what from journal where type = 'filing-seen' order by seq",
      )
    ).map(({ what }) => what);

  it('det som ligger som det arkiverades ger ingen rad, och på dagen ses inte efter', async () => {
    const { finish, product, shelf } = filed;
    await finish('2024-06-02');
    await product.filed();
    shelf.calls.length = 0;
    await night('12:30');
    expect(shelf.calls).toEqual([]);
    await night();
    expect(shelf.calls.sort()).toEqual([
      'find Minnesanteckningar Trafiknätverket 2024-06-02.docx',
      'find Minnesanteckningar Trafiknätverket 2024-06-02.pdf',
    ]);
    days -= 1;
    await night('04:30');
    expect(shelf.calls.length).toBe(2);
    expect(await facts()).toEqual([]);
  });

  it.each([
    [
      'flyttad',
      'moved',
      'net-trafik/Gammalt/Minnesanteckningar Trafiknätverket 2024-06-02.pdf',
      /^Har flyttats till mappen Gammalt, sett/,
    ],
    ['omdöpt', 'renamed', 'net-trafik/2024/Anteckningar.pdf', /^Heter nu Anteckningar\.pdf i biblioteket, sett/],
  ])('%s: kansliet får veta det, en gång, och när den ligger rätt igen står inget', async (_how, what, to, line) => {
    const { shelf, pdfOf } = filed;
    const pdf = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-06-02.pdf';
    const before = (await facts()).length;
    shelf.rename(pdf, to);
    await night();
    await night();
    expect((await facts()).slice(before)).toEqual([what]);
    const paper = await pdfOf('trafik-2024-06-02');
    expect(paper).toMatchObject({ status: 'filed', troubled: true, can: { settle: true } });
    expect(paper.lines[1]).toMatch(line);
    expect(paper.link).toBe(`https://example.se/${encodeURI(to)}`);
    shelf.rename(to, pdf);
    await night();
    expect((await facts()).slice(before)).toEqual([what, 'as-filed']);
    expect(await pdfOf('trafik-2024-06-02')).toMatchObject({ troubled: false, lines: [expect.anything()] });
  });

  it('ändrad: kansliet ser det och kvitterar; en ny ändring sägs på nytt', async () => {
    const { shelf, pdfOf, done } = filed;
    const pdf = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-06-02.pdf';
    const first = Buffer.from(shelf.at(pdf)?.bytes ?? '');
    const before = (await facts()).length;
    shelf.change(pdf, Buffer.from('ändrad'));
    await night();
    const paper = await pdfOf('trafik-2024-06-02');
    expect(paper.lines[1]).toMatch(/^Innehållet har ändrats i biblioteket, sett/);
    await done({ do: 'settle-filing', filing: paper.id });
    await night();
    expect(await pdfOf('trafik-2024-06-02')).toMatchObject({
      troubled: false,
      lines: [expect.anything(), 'Har ändrats i biblioteket. Kansliet har sett det.'],
    });
    shelf.change(pdf, Buffer.from('ändrad igen'));
    await night();
    expect((await facts()).slice(before)).toEqual(['changed', 'changed']);
    expect(await pdfOf('trafik-2024-06-02')).toMatchObject({ troubled: true });
    shelf.change(pdf, first);
    await night();
    expect(await pdfOf('trafik-2024-06-02')).toMatchObject({ troubled: false, lines: [expect.anything()] });
  });

  it('en Word-fil med en annan märkning och samma innehåll är inte ändrad', async () => {
    const { shelf } = filed;
    const word = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-06-02.docx';
    const before = (await facts()).length;
    shelf.change(word, shelf.at(word)?.bytes ?? Buffer.alloc(0));
    await night();
    shelf.calls.length = 0;
    await night();
    expect((await facts()).slice(before)).toEqual(['as-filed']);
    expect(shelf.calls.some((call) => call.startsWith('read'))).toBe(false);
  });

  it('borttagen: kansliet får veta det och ingen länk leder dit; inget läggs tillbaka av sig självt', async () => {
    const { shelf, pdfOf, product } = filed;
    const pdf = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-06-02.pdf';
    shelf.remove(pdf);
    await night();
    await product.filed();
    const paper = await pdfOf('trafik-2024-06-02');
    expect(paper.lines[1]).toMatch(/^Har tagits bort ur biblioteket, sett/);
    expect(paper).toMatchObject({ link: null, troubled: true, can: { settle: true, again: false } });
    expect(shelf.all()).not.toContain(pdf);
    shelf.restore(pdf);
    await night();
    expect(await pdfOf('trafik-2024-06-02')).toMatchObject({ troubled: false });
  });

  it('ett bibliotek som inte svarar säger inget om filerna', async () => {
    const { shelf } = filed;
    const before = (await facts()).length;
    shelf.trouble.find = { why: 'unavailable' };
    await night();
    shelf.trouble = {};
    expect((await facts()).length).toBe(before);
  });

  it('svarar biblioteket inte: en timme senare samma natt ses efter igen', async () => {
    const { shelf } = filed;
    shelf.trouble.find = { why: 'unavailable' };
    await night('02:30');
    shelf.trouble = {};
    shelf.calls.length = 0;
    days -= 1;
    await night('03:30');
    expect(shelf.calls.filter((call) => call.startsWith('find')).length).toBeGreaterThan(0);
    shelf.calls.length = 0;
    days -= 1;
    await night('04:30');
    expect(shelf.calls).toEqual([]);
  });
});
