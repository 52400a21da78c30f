import { type Filed, filedMinutes } from '../../support/filed-minutes.ts';
import { describeStores } from '../../support/stores.ts';

const MINUTE_MS = 60_000;

describeStores('handlingar som väntar på biblioteket', (store) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await filedMinutes(store);
  }, 60_000);
  afterAll(() => filed?.product.close());
  beforeEach(() => {
    const { shelf } = filed;
    shelf.trouble = {};
    shelf.before = () => undefined;
    shelf.after = () => undefined;
    filed.product.clock.now = new Date('2024-01-29T07:00:00Z');
  });

  const later = async (minutes: number) => {
    filed.product.clock.now = new Date(filed.product.clock.now.getTime() + minutes * MINUTE_MS);
    await filed.product.filed();
  };
  const attempts = (name: string) =>
    filed.shelf.calls.filter((call) => call === `create ${name.split('/').at(-1)}`).length;

  it('öppen hos någon i två dygn: stegen 1, 5, 15, 60, 60 minuter, sidan säger vem, och den läggs in inom ett steg', async () => {
    const { shelf, finish, product, pdfOf } = filed;
    shelf.trouble.create = { why: 'locked', by: 'Kim Kansli' };
    const { meeting, pdf } = await finish('2024-06-02');
    await product.filed();
    expect(await pdfOf(meeting)).toMatchObject({
      status: 'waiting',
      lines: [
        'Filen är öppen hos Kim Kansli. Den läggs in när den är stängd.',
        'Väntar sedan måndag 29 januari 2024 kl. 8.00.',
        'Nästa försök måndag 29 januari 2024 kl. 8.01.',
      ],
      link: null,
      troubled: true,
      can: { again: true, settle: false },
    });
    for (const [minutes, tried] of [
      [0.5, 1],
      [0.5, 2],
      [4, 2],
      [1, 3],
      [14, 3],
      [1, 4],
      [59, 4],
      [1, 5],
      [60, 6],
    ] as const) {
      await later(minutes);
      expect([minutes, attempts(pdf)]).toEqual([minutes, tried]);
    }
    for (let hour = 0; hour < 48; hour += 12) await later(12 * 60);
    expect(attempts(pdf)).toBe(10);
    expect((await pdfOf(meeting)).lines[1]).toBe('Väntar sedan måndag 29 januari 2024 kl. 8.00.');
    shelf.trouble.create = null;
    await later(60);
    expect(await pdfOf(meeting)).toMatchObject({ status: 'filed', troubled: false });
    expect(shelf.all().filter((path) => path === pdf)).toEqual([pdf]);
  }, 60_000);

  it('biblioteket ber om längre tid: så länge väntas det', async () => {
    const { shelf, finish, product, pdfOf } = filed;
    shelf.trouble.create = { why: 'throttled', afterMs: 10 * MINUTE_MS };
    const { meeting } = await finish('2024-06-03');
    await product.filed();
    const { lines } = await pdfOf(meeting);
    expect(lines[0]).toBe('Biblioteket svarar inte just nu. Handlingen finns kvar här.');
    expect(lines[2]).toBe('Nästa försök måndag 29 januari 2024 kl. 8.10.');
    shelf.trouble.create = null;
    await later(10);
    expect(await pdfOf(meeting)).toMatchObject({ status: 'filed' });
  });

  it('kansliet trycker Försök nu: det görs genast, och utan tryck inte', async () => {
    const { shelf, finish, product, pdfOf, done, papers } = filed;
    shelf.trouble.create = { why: 'name' };
    const { meeting } = await finish('2024-06-04');
    await product.filed();
    expect((await pdfOf(meeting)).lines).toEqual([
      'Biblioteket tar inte filens namn. Skriv till den som sköter tjänsten.',
      'Väntar sedan måndag 29 januari 2024 kl. 8.00.',
      'Inget nytt försök görs av sig självt.',
    ]);
    shelf.trouble.create = null;
    await later(24 * 60);
    expect((await pdfOf(meeting)).status).toBe('waiting');
    for (const { id } of await papers(meeting)) await done({ do: 'file-again', filing: id });
    await product.filed();
    expect(await papers(meeting)).toMatchObject([{ status: 'filed' }, { status: 'filed' }]);
  });

  it('någon annans fil med samma namn rörs inte, och det sägs; den läggs in när namnet är fritt', async () => {
    const { shelf, finish, product, pdfOf } = filed;
    const pdf = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-06-05.pdf';
    shelf.put(pdf, Buffer.from('någon annans'));
    const { meeting } = await finish('2024-06-05');
    await product.filed();
    const { lines, link } = await pdfOf(meeting);
    expect(lines[0]).toMatch(/^Det finns redan en fil med samma namn och annat innehåll\. Ingen av dem har ändrats\./);
    expect(link).toBeNull();
    expect(shelf.at(pdf)?.bytes.toString()).toBe('någon annans');
    shelf.rename(pdf, 'net-trafik/2024/Något annat.pdf');
    await later(1);
    expect(await pdfOf(meeting)).toMatchObject({ status: 'filed' });
  });

  it('platsen är inte tilldelad: sidan säger vilket kommando som ger rätten, för kansliet', async () => {
    const { shelf, finish, product, papers } = filed;
    shelf.trouble.create = { why: 'not-granted', place: 'https://example.sharepoint.com/sites/trafik/Handlingar' };
    const { meeting } = await finish('2024-06-18');
    await product.filed();
    const [paper] = await papers(meeting);
    expect(paper?.commands).toMatchObject({
      powershell: expect.arrayContaining([expect.stringContaining('Sites.FullControl.All')]),
    });
    expect(paper?.lines[0]).toBe(
      'Appen får inte skriva i biblioteket https://example.sharepoint.com/sites/trafik/Handlingar. Den som sköter Microsoft 365 ger rätten med kommandot här under.',
    );
    const [member] = await papers(meeting, 'p-trafik-salem', 'en');
    expect(member).toMatchObject({ commands: null, can: { again: false, settle: false } });
    expect(member?.lines[0]).toMatch(/^The app may not write in the library https:/);
  });

  it('det som ligger där är inte det som lades in: handlingen räknas inte som arkiverad', async () => {
    const { shelf, finish, product, pdfOf, done } = filed;
    const pdf = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-06-19.pdf';
    shelf.after = (call, name) => {
      if (call === 'create' && pdf.endsWith(name)) shelf.change(pdf, Buffer.from('avkortad'));
    };
    const { meeting } = await finish('2024-06-19');
    await product.filed();
    const paper = await pdfOf(meeting);
    expect(paper).toMatchObject({ status: 'waiting', link: null });
    expect(paper.lines[0]).toMatch(/^Filen lades in, men det som ligger där stämmer inte med handlingen/);
    await later(1);
    expect((await pdfOf(meeting)).lines[0]).toBe(paper.lines[0]);
    shelf.after = () => undefined;
    shelf.remove(pdf);
    await done({ do: 'file-again', filing: paper.id });
    await product.filed();
    expect(await pdfOf(meeting)).toMatchObject({ status: 'filed' });
  });

  it('uppgifterna kunde inte skrivas: handlingen är arkiverad, och de skrivs senare', async () => {
    const { shelf, finish, product, pdfOf } = filed;
    shelf.trouble.describe = { why: 'locked' };
    const { meeting, pdf } = await finish('2024-06-10');
    await product.filed();
    expect(await pdfOf(meeting)).toMatchObject({
      status: 'filed',
      troubled: true,
      lines: [
        expect.stringMatching(/^Ligger i biblioteket/),
        'Uppgifterna om den (datum, slag, diarienummer) är inte skrivna i biblioteket än: Filen är öppen hos någon. Den läggs in när den är stängd.',
      ],
    });
    expect(shelf.columnsAt(pdf)).toBeUndefined();
    shelf.trouble.describe = null;
    await later(1);
    expect(shelf.columnsAt(pdf)).toMatchObject({ kind: 'Minnesanteckningar' });
    expect(await pdfOf(meeting)).toMatchObject({ status: 'filed', troubled: false });
  });

  it('en läsning som bryts efter att filen lades in: nästa försök känner igen den, och den finns en gång', async () => {
    const { shelf, finish, product, pdfOf } = filed;
    shelf.trouble.read = { why: 'time-out' };
    const { meeting, pdf } = await finish('2024-06-11');
    await product.filed();
    expect((await pdfOf(meeting)).status).toBe('waiting');
    shelf.trouble.read = null;
    await later(1);
    expect(await pdfOf(meeting)).toMatchObject({ status: 'filed' });
    expect(shelf.all().filter((path) => path === pdf)).toEqual([pdf]);
    expect(shelf.at(pdf)?.changes).toBe(1);
  });
});
