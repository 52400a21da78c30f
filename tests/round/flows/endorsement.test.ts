import { randomUUID } from 'node:crypto';
import mammoth from 'mammoth';
import { paperDocx } from '../../../bot/papers/paper-docx.ts';
import type { OutgoingMail } from '../../../bot/ports/mail.ts';
import { openCsv, openXlsx } from '../../support/open-papers.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

let drawing = 0;
/** Each drawn after the one before. */
const drawn = () => `${(++drawing + 1e9).toString(36).padStart(9, '0')}-prov`;

const LG = '19:lg@thread.tacv2';
const ROUND = 'besked-1';
const TOWNS = ['Botkyrka', 'Haninge', 'Huddinge', 'Nykvarn', 'Nynäshamn', 'Salem', 'Södertälje', 'Tyresö'];
const document = {
  sort: 'Utvecklingsprogram',
  href: 'https://example.se/program',
  summary: 'Programmet pekar ut fyra mål.',
  background: 'Kommittén tog fram det under våren.',
  proposal: 'att ställa sig bakom programmet\natt skicka beslutet till kansliet',
};

describeStores('besked om ett dokument', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const office = (command: object) => product.command(SECRETARIAT, command);
  const page = async (who = SECRETARIAT, round = ROUND) => (await product.get(who, `/api/tab/rounds/${round}`)).body;
  const fields = async (more: object = {}) => {
    const { form } = (await product.get(SECRETARIAT, '/api/tab/rounds')).body.ask.endorsement;
    const asked = { purpose: 'endorsement', forum: 'lg', title: 'Program 2040', form, document };
    return { ...asked, answerBy: { date: '2024-04-30' }, visibility: 'at-once', ...more };
  };
  const upload = async (text: string, person = SECRETARIAT) => {
    const query = new URLSearchParams({ key: randomUUID(), field: 'document', name: 'program.txt' });
    const headers = { 'content-type': 'application/octet-stream' };
    const path = `/api/tab/rounds/${ROUND}/files?${query}`;
    const answer = await product.request(person, path, { method: 'POST', headers, body: text });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const mails = async () => {
    const rows = await ask<{ key: string; payload: OutgoingMail; person: string }>(
      product.databaseUrl,
      `select d.key, d.payload, r.person from delivery d join recipient r on r.delivery = d.id
       where d.kind = 'mail' and d.subject = 'round:${ROUND}' order by d.key`,
    );
    return rows.map(({ payload, ...rest }) => ({ ...rest, ...payload }));
  };
  const give = async (person: string, stance: string, values: object) => {
    const { mine } = await page(person);
    const answer = { stance, values };
    return product.command(person, { do: 'answer-round', round: ROUND, answer, drawn: drawn(), seen: mine.version });
  };
  const behalf = (municipality: string, answer: object) => {
    const about = { round: ROUND, municipality, way: 'by-mail', seen: 0, drawn: drawn() };
    return office({ do: 'answer-on-behalf', ...about, answer });
  };
  const todo = async () => {
    const { due } = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
    return due.find(({ about }: { about: { id: string } }) => about.id === ROUND);
  };

  it('dåligt indata nekas med vad som är fel, och inget skickas', async () => {
    const asked = async (more: object) =>
      (await office({ do: 'ask-round', id: ROUND, fields: await fields(more) })).body;
    expect(await asked({ document: { ...document, href: 'http://example.se/program' } })).toMatchObject({
      code: 'refusal.not-https',
    });
    expect(await asked({ title: 'å'.repeat(301) })).toMatchObject({ code: 'refusal.field-too-long' });
    expect(await asked({ answerBy: { date: '2024-02-31' } })).toMatchObject({ code: 'refusal.no-such-day' });
    expect(await asked({ answerBy: { date: 'i vår' } })).toMatchObject({ code: 'refusal.unclear-day' });
    expect(await asked({ forum: 'net-trafik' })).toMatchObject({ code: 'refusal.wrong-audience' });
    expect(await asked({ document: { ...document, summary: ' ' } })).toMatchObject({ code: 'refusal.field-empty' });
  });

  it('kansliet frågar ledningsgruppen: kortet läggs i kanalen, och Att göra säger vad som är kvar', async () => {
    expect(await office({ do: 'ask-round', id: ROUND, fields: await fields() })).toMatchObject({
      body: { done: true },
    });
    await product.settled();
    const { headline, document: shown, memos, stances } = await page();
    expect(headline).toBe('0 av 8 har beslutat, sista dag tisdag 30 april 2024');
    expect(shown).toMatchObject({ sort: 'Utvecklingsprogram', href: 'https://example.se/program' });
    expect(stances.map(({ label }: { label: string }) => label)).toContain('Ställer sig bakom med tillägg');
    expect(memos).toMatchObject({ mayAdd: true, toText: 'Till kanslierna i 8 kommuner, ett mejl till varje.' });
    expect(memos.letters).toHaveLength(1);
    expect(memos.letters[0].text).toContain('rundfraga%2Fbesked-1');
    expect((await page('p-kd-salem')).memos).toBeNull();
    expect((await todo()).more).toContain('Tjänsteskrivelserna är inte skickade till kommunernas kanslier än.');
    expect(await mails()).toEqual([]);
  });

  it('handlingen läggs till som fil, byts ut, och öppnas av dem som tillfrågas', async () => {
    expect(await upload('utkastet', 'p-kd-salem')).toMatchObject({ status: 403 });
    expect(await upload('den första')).toMatchObject({ status: 200 });
    expect(await upload('hela programmet')).toMatchObject({ status: 200 });
    const found = await product.request('p-kd-salem', `/api/tab/rounds/${ROUND}/files/document`);
    expect(await found.text()).toBe('hela programmet');
    expect(found.headers.get('content-disposition')).toContain('Program 2040.txt');
    expect((await page('p-kd-salem')).document.file).toMatchObject({ id: 'document', name: 'program.txt' });
  });

  it('varje kansli får en tjänsteskrivelse i Word med sin egen kommun, och handlingen i ett eget mejl', async () => {
    const send = { do: 'send-memos', round: ROUND, document: true };
    expect(await product.command('p-kd-salem', send)).toMatchObject({ status: 403 });
    expect((await page()).memos.letters).toHaveLength(2);
    expect(await office(send)).toMatchObject({ body: { done: true } });
    expect(await office(send)).toMatchObject({ body: { repeat: true } });
    expect((await office({ ...send, document: false })).body).toMatchObject({ code: 'refusal.memos-sent' });
    expect((await upload('ännu en')).body).toMatchObject({ code: 'refusal.memos-sent' });
    await product.settled();
    const box = await product.mailboxPage();
    expect(box).toContain('Bilaga: Tjänsteskrivelse Salem – Program 2040.docx');
    expect(box.match(/Bilaga: Program 2040\.txt/g)).toHaveLength(8);
    const all = await mails();
    const memos = all.filter(({ key }) => key.startsWith('memo:'));
    const beside = all.filter(({ key }) => key.startsWith('memo-document:'));
    expect([memos.length, beside.length]).toEqual([8, 8]);
    expect(new Set(all.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(16);
    for (const [at, town] of TOWNS.entries()) {
      const mail = memos.find(({ person }) => person === `office:${idOf(town)}`);
      const content = mail?.attachment?.content ?? { document: '', size: 0, hash: '' };
      if (!('paper' in content)) throw new Error(`no memo: ${at}`);
      expect(mail?.attachment?.name).toBe(`Tjänsteskrivelse ${town} – Program 2040.docx`);
      expect(mail?.text).toContain('Handlingen kommer i ett eget mejl.');
      const bytes = Buffer.from(await paperDocx(content.paper.content));
      const html = (await mammoth.convertToHtml({ buffer: bytes })).value;
      for (const heading of ['Sammanfattning', 'Bakgrund', 'Ärendet', 'Förslag till beslut'])
        expect(html).toContain(`<h1>${heading}</h1>`);
      expect(html).toContain('<li>att skicka beslutet till kansliet</li>');
      const { value: said } = await mammoth.extractRawText({ buffer: bytes });
      expect(said).toContain(`Kommun: ${town}`);
      for (const other of TOWNS.filter((one) => one !== town)) expect(`${said} ${mail?.text}`).not.toContain(other);
    }
    const { sent } = (await product.get(SECRETARIAT, `/api/tab/reminders/round/${ROUND}`)).body;
    expect(sent.map(({ to }: { to: string }) => to)).toContain('kansli.salem@example.se');
    expect(beside[0]?.attachment).toMatchObject({ name: 'Program 2040.txt', content: { size: 15 } });
    expect((await page()).memos).toMatchObject({
      letters: [],
      sentText: 'Tjänsteskrivelserna och handlingen skickades måndag 29 januari 2024 kl. 8.00, i var sitt mejl.',
    });
  });

  it('sin egen kommuns tjänsteskrivelse hämtas på sidan, ingen annans', async () => {
    const fetched = (person: string, town: string) =>
      product.request(person, `/api/tab/rounds/${ROUND}/memo.docx?municipality=${town}`);
    const own = await fetched('p-kd-salem', 'salem');
    expect(own.status).toBe(200);
    expect(own.headers.get('content-disposition')).toContain('Salem');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await own.arrayBuffer()) });
    expect(value).toContain('Kommun: Salem');
    expect((await fetched('p-kd-salem', 'tyreso')).status).toBe(403);
    expect((await fetched(SECRETARIAT, 'tyreso')).status).toBe(200);
  });

  it('besked av alla slag kommer, också planerat, och räknas för sig', async () => {
    const decided = { p1: 'Kommunstyrelsen', p2: '2024-01-22' };
    for (const [person, stance, values] of [
      ['p-kd-botkyrka', 'adopts', { ...decided, p3: 'KS 2024/12' }],
      ['p-kd-huddinge', 'with-addition', { ...decided, p4: 'Lyft fram bostäderna.' }],
      ['p-kd-nykvarn', 'own-answer', { ...decided, p5: 'Vi ser det annorlunda.' }],
      ['p-kd-salem', 'planned', { p1: 'Kommunfullmäktige', p7: '2024-02-26' }],
    ] as const)
      expect(await give(person, stance, values)).toMatchObject({ body: { done: true } });
    // From the card in the channel, where every question stands.
    const card = {
      v: 1,
      do: 'answer-round',
      round: ROUND,
      municipality: 'haninge',
      seen: 0,
      as: { p2: 'date', p7: 'date' },
    };
    const none = await product.press('p-kd-haninge', { ...card, drawn: drawn(), stance: '', ...decided });
    expect(JSON.stringify(none.body)).toContain('Det är inte valt vad kommunen har beslutat.');
    await product.press('p-kd-haninge', { ...card, drawn: drawn(), stance: 'endorses', ...decided, p7: '2024-03-04' });
    // Its seat is vacant.
    expect(await behalf('nynashamn', { stance: 'abstains', values: {} })).toMatchObject({ body: { done: true } });
    expect((await give('p-kd-tyreso', 'own-answer', decided)).body).toMatchObject({ code: 'refusal.own-answer-empty' });
    const { summary, countsText, rows, tallies } = await page();
    expect(summary).toBe('5 av 8 har beslutat, 1 har planerat');
    expect(countsText).toBe('4 har beslutat, 1 avstår, 1 har planerat, 2 har inte svarat');
    expect(rows.find(({ name }: { name: string }) => name === 'Salem')).toMatchObject({
      state: 'planned',
      stateText: 'Planerat till måndag 26 februari 2024',
    });
    expect(tallies[0].choices.map(({ count }: { count: number }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await todo()).more).toEqual([
      '5 av 8 har beslutat, 1 har planerat.',
      'Antar som eget: Botkyrka',
      'Ställer sig bakom: Haninge',
      'Ställer sig bakom med tillägg: Huddinge',
      'Lämnar eget svar: Nykvarn',
      'Avstår: Nynäshamn',
      'Planerat: Salem (måndag 26 februari 2024)',
      'Inget svar än: Södertälje, Tyresö',
    ]);
  });

  it('den som har planerat påminns först när dagen har varit', async () => {
    const silent = async () =>
      JSON.stringify((await product.get(SECRETARIAT, `/api/tab/reminders/round/${ROUND}`)).body.lines);
    const waits = async () => (await product.get('p-kd-salem', '/api/tab/todo')).body.rounds.length;
    expect([await waits(), (await silent()).includes('Salem')]).toEqual([0, false]);
    product.clock.now = new Date('2024-02-27T07:00:00Z');
    expect([await waits(), (await silent()).includes('Salem')]).toEqual([1, true]);
    product.clock.now = new Date('2024-01-29T07:00:00Z');
  });

  it('kansliet noterar åt en kommun, den ändrar sig, och alla åtta har beslutat', async () => {
    const values = { p1: 'Kommunstyrelsen', p2: '2024-01-15', p3: 'KS-SÖD 7' };
    expect(await behalf('sodertalje', { stance: 'endorses', values })).toMatchObject({ body: { done: true } });
    expect(await give('p-kd-sodertalje', 'adopts', values)).toMatchObject({ body: { done: true } });
    expect(await give('p-kd-tyreso', 'adopts', values)).toMatchObject({ body: { done: true } });
    expect(await give('p-kd-salem', 'endorses', { ...values, p7: '2024-02-26' })).toMatchObject({
      body: { done: true },
    });
    const { summary, rows } = await page();
    expect(summary).toBe('8 av 8 har beslutat');
    expect(rows.find(({ municipality }: { municipality: string }) => municipality === 'sodertalje')).toMatchObject({
      version: 2,
      answer: { stanceText: 'Antar som eget' },
    });
    expect((await todo()).more).toContain('Alla har svarat. Frågan kan stängas.');
  });

  it('tabellen säger valen med ord, och pappret att ta hem säger vem som svarar på vad', async () => {
    const fetched = async (path: string) => {
      const answer = await product.request(SECRETARIAT, `/api/tab/rounds/${ROUND}/${path}`);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const { cells } = openXlsx(await fetched('export.xlsx'));
    const huddinge = cells.find(([name]) => name === 'Huddinge');
    expect(huddinge?.slice(0, 3)).toEqual(['Huddinge', 'Har beslutat', 'Ställer sig bakom med tillägg']);
    expect(huddinge).toContain('Lyft fram bostäderna.');
    expect(openCsv(await fetched('export.csv')).flat()).toContain('Antar som eget');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await fetched('form.docx')) });
    expect(value).toContain('Besvaras av den som väljer: Ställer sig bakom med tillägg.');
    expect(value).toContain('Programmet pekar ut fyra mål.');
    expect(faultsLogged(product)).toEqual([]);
  });
});

function idOf(town: string): string {
  return town.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');
}
