import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { faultsLogged, type Product, SECRETARIAT, startProduct, type TabRequest } from '../../support/product.ts';
import { ask } from '../../support/stores.ts';
import { sweepAfter } from '../../support/sweep.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const MB = 1024 * 1024;

describe('handlingar laddas upp och hämtas', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const kept = async () => (await readdir(product.documentFolder)).length;
  const facts = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;
  const page = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/meetings/${MEETING}`)).body;
  const upload = async (person: string, name: string, body: BodyInit, more: TabRequest = {}, item = 'p1') => {
    const path = `/api/tab/meetings/${MEETING}/items/${item}/annexes`;
    const query = `key=${randomUUID()}&name=${encodeURIComponent(name)}`;
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await product.request(person, `${path}?${query}`, { method: 'POST', headers, body, ...more });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const download = async (person: string, file: string) => {
    const answer = await product.request(person, `/api/tab/${file}`);
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  /** Gives what `act` answers, after seeing that no fact, no file and no error came of it. */
  async function nothingCame<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    const before = [await facts(), await kept()];
    const answer = await act();
    for (let look = 0; look < 40 && (await kept()) !== before[1]; look++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect([await facts(), await kept()]).toEqual(before);
    expect(faultsLogged(product)).toEqual([]);
    return answer;
  }

  it('60 MB, med längden sagd: nekas med en mening innan den har kommit', async () => {
    const refused = await nothingCame(() => upload(SECRETARIAT, 'stor.txt', Buffer.alloc(60 * MB, 'a')));
    expect(refused).toMatchObject({ status: 413, body: { code: 'refusal.file-too-big' } });
    expect(refused.body.message).toBe('Filen är för stor: högst 25 MB. Inget har sparats. Lägg in en länk i stället.');
  });

  it('60 MB, utan att längden sägs: nekas när gränsen är nådd, med samma mening', async () => {
    const part = Buffer.alloc(MB, 'a');
    let left = 60;
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(part) : controller.close()),
    });
    const refused = await nothingCame(() => upload(SECRETARIAT, 'stor.txt', body, { duplex: 'half' }));
    expect(refused).toMatchObject({ status: 413, body: { code: 'refusal.file-too-big' } });
  });

  it('den som bryter mitt i: ingenting blir kvar', async () => {
    await nothingCame(async () => {
      const path = `/api/tab/meetings/${MEETING}/items/p1/annexes?key=${randomUUID()}&name=x.txt`;
      const headers = {
        authorization: product.bearer(SECRETARIAT),
        'content-type': 'application/octet-stream',
        'content-length': 20 * MB,
      };
      const before = await kept();
      const cut = httpRequest(`${product.url}${path}`, { method: 'POST', headers });
      const over = new Promise((resolve) => cut.on('error', resolve).on('close', resolve));
      cut.write(Buffer.alloc(2 * MB, 'a'));
      while ((await kept()) === before) await new Promise((resolve) => setTimeout(resolve, 20));
      cut.destroy();
      await over;
    });
  });

  it('en tom fil, en okänd punkt, ett okänt möte och en väg i stället för ett id', async () => {
    expect(await nothingCame(() => upload(SECRETARIAT, 'tom.pdf', Buffer.alloc(0)))).toMatchObject({
      status: 400,
      body: { code: 'refusal.file-empty', message: 'Filen är tom. Inget har sparats.' },
    });
    expect(await nothingCame(() => upload(SECRETARIAT, 'x.txt', 'hej', {}, 'p99'))).toMatchObject({ status: 404 });
    expect(await nothingCame(() => upload(SECRETARIAT, 'x.txt', 'hej', {}, '..%2F..'))).toMatchObject({ status: 400 });
  });

  it('två namn är inget namn', async () => {
    const path = `/api/tab/meetings/${MEETING}/items/p1/annexes?key=${randomUUID()}&name=a.pdf&name=b.pdf`;
    const sent = { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: 'hej' };
    const refused = await nothingCame(() => product.request(SECRETARIAT, path, sent));
    expect(refused.status).toBe(400);
  });

  it('den som inte är kansliet får inte ladda upp, och ingenting av filen blir kvar', async () => {
    for (const person of ['p-kd-salem', 'p-rufs-salem']) {
      expect(await nothingCame(() => upload(person, 'x.pdf', Buffer.alloc(3 * MB)))).toMatchObject({ status: 403 });
    }
  });

  it('servern lever', async () => {
    expect((await page()).status).toBe('planned');
  });

  it('ett filnamn som är en väg är bara ett namn', async () => {
    expect(await upload(SECRETARIAT, '..\\..\\x.txt', 'hej')).toEqual({ status: 200, body: { done: true } });
    expect(await upload(SECRETARIAT, '../../etc/passwd.csv', 'hej då')).toMatchObject({ status: 200 });
    expect(await upload(SECRETARIAT, 'Underlag\u202efdp.txt', 'hejsan')).toMatchObject({ status: 200 });
    const { annexes } = (await page()).editing.items[0];
    expect(annexes.map(({ title }: { title: string }) => title)).toEqual(['x', 'passwd', 'Underlagfdp']);
    expect(await kept()).toBe(3);
    expect((await readdir(product.documentFolder)).every((name) => /^[0-9a-f-]{36}$/.test(name))).toBe(true);
    const found = await download(SECRETARIAT, annexes[0].file);
    expect(found.bytes.toString()).toBe('hej');
    expect(found.headers.get('content-disposition')).toBe(`attachment; filename="x.txt"; filename*=UTF-8''x.txt`);
    expect(found.headers.get('x-content-type-options')).toBe('nosniff');
    expect(found.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('ett program, ett arkiv och en makrofil tas inte emot, vad de än heter; sagt med vad som går bra', async () => {
    for (const name of ['virus.exe', 'sida.html', 'bild.svg', 'mall.docm', 'allt.zip', 'brev.msg', 'utan ändelse']) {
      const refused = await nothingCame(() => upload(SECRETARIAT, name, 'hej'));
      expect(refused).toMatchObject({ status: 400, body: { code: 'refusal.file-kind' } });
      expect(refused.body.message).toContain(`Filen ${name} är inte av ett slag som tas emot`);
      expect(refused.body.message).toContain('PDF, Word, Excel, PowerPoint');
    }
    const program = Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03]);
    for (const name of ['Underlag.pdf', 'Underlag.txt', 'Underlag.docx', 'Underlag.png']) {
      const refused = await nothingCame(() => upload(SECRETARIAT, name, program));
      expect(refused).toMatchObject({ status: 400, body: { code: 'refusal.file-not-its-kind' } });
    }
  });

  it('samma innehåll finns redan; samma namn frågas om och blir en ny version eller båda', async () => {
    const of = async () => (await page()).editing.items[1].annexes;
    const send = (body: string, name: string, same = '') => {
      const path = `/api/tab/meetings/${MEETING}/items/p2/annexes?key=${randomUUID()}&name=${name}${same}`;
      const headers = { 'content-type': 'application/octet-stream' };
      return product.request(SECRETARIAT, path, { method: 'POST', headers, body }).then((answer) => answer.json());
    };
    expect(await send('första', 'Kalkyl.txt')).toEqual({ done: true });
    const exists = await nothingCame(() => send('första', 'Annat.txt'));
    expect(exists.message).toBe('Det finns redan, som ”Kalkyl”. Inget har ändrats.');
    expect(await nothingCame(() => send('andra', 'Kalkyl.txt'))).toMatchObject({ code: 'refusal.annex-name-taken' });
    expect(await send('andra', 'Kalkyl.txt', '&same=instead')).toEqual({ done: true });
    expect(await of()).toMatchObject([{ title: 'Kalkyl', fileText: 'TXT, 1 kB' }]);
    expect(await send('tredje', 'Kalkyl.txt', '&same=beside')).toEqual({ done: true });
    expect(await send('fjärde', 'Kalkyl.txt', '&same=annat')).toMatchObject({ code: 'refusal.malformed' });
    const [second, third] = await of();
    expect((await download(SECRETARIAT, second.file)).bytes.toString()).toBe('andra');
    const rename = { do: 'rename-annex', meeting: MEETING, item: 'p2', annex: third.id, title: 'Bilaga 2: kalkyl' };
    expect(await product.command(SECRETARIAT, rename)).toMatchObject({ body: { done: true } });
    const { headers } = await download(SECRETARIAT, third.file);
    expect(headers.get('content-disposition')).toContain('filename="Bilaga 2_ kalkyl.txt"');
    for (const { id } of [second, third]) {
      await product.command(SECRETARIAT, { do: 'remove-annex', meeting: MEETING, item: 'p2', annex: id });
    }
    await sweepAfter(0, product);
  });

  it('samma tryck två gånger är en handling och en fil', async () => {
    const path = `/api/tab/meetings/${MEETING}/items/p2/annexes?key=${randomUUID()}&name=en.txt`;
    const post = () =>
      product.request(SECRETARIAT, path, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: 'en',
      });
    expect(await (await post()).json()).toEqual({ done: true });
    expect(await (await post()).json()).toEqual({ repeat: true });
    expect((await page()).editing.items[1].annexes).toHaveLength(1);
    expect(await kept()).toBe(4);
  });

  it('kallelsen går ut: medlemmen hämtar handlingen, en annan grupps medlem inte', async () => {
    const [item] = (await page()).editing.items;
    const [annex] = item.annexes;
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING });
    expect((await page('p-kd-salem')).agenda[0].annexes[0]).toMatchObject({ title: 'x', file: annex.file });
    expect((await download('p-kd-salem', annex.file)).bytes.toString()).toBe('hej');
    expect((await download('p-rufs-salem', annex.file)).status).toBe(403);
    expect((await download('p-okand', annex.file)).status).toBe(403);
    const nobody = await fetch(`${product.url}/api/tab/${annex.file}`);
    expect(nobody.status).toBe(401);
  });

  it('det som bara står i utkastet hämtas inte av medlemmen förrän ändringen är skickad', async () => {
    await upload(SECRETARIAT, 'Komplettering.txt', 'sent', {}, 'p2');
    const { editing, can } = await page();
    const added = editing.items[1].annexes.at(-1);
    expect(editing.unsent).toHaveLength(1);
    expect(can.sendChange).toBe(true);
    expect((await download(SECRETARIAT, added.file)).status).toBe(200);
    expect((await download('p-kd-salem', added.file)).status).toBe(404);
    expect(JSON.stringify(await page('p-kd-salem'))).not.toContain('Komplettering');
    await product.command(SECRETARIAT, { do: 'send-change', meeting: MEETING, agenda: editing.agendaEdition });
    expect((await download('p-kd-salem', added.file)).bytes.toString()).toBe('sent');
  });

  it('ett lyckat stort underlag strömmar ut helt', async () => {
    const big = Buffer.alloc(24 * MB, 'södertörn ');
    expect(await upload(SECRETARIAT, 'Stort underlag.txt', big)).toMatchObject({ status: 200 });
    const annex = (await page()).editing.items[0].annexes.at(-1);
    expect(annex.fileText).toBe('TXT, 25,2 MB');
    expect((await download(SECRETARIAT, annex.file)).bytes.equals(big)).toBe(true);
  });

  it('ett okänt id, och någon annans sätt att skriva det, är en fil som inte finns', async () => {
    for (const annex of ['p1-b99', 'x', '..%2F..%2Fetc', '%00']) {
      expect((await download(SECRETARIAT, `meetings/${MEETING}/annexes/${annex}`)).status).toBe(404);
    }
  });

  it('ingen fils namn eller innehåll står i loggen', () => {
    expect(JSON.stringify(product.logged)).not.toMatch(/passwd|Underlag|Komplettering|hej/);
    expect(faultsLogged(product)).toEqual([]);
  });
});
