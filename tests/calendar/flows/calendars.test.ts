import { randomUUID } from 'node:crypto';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const MB = 1024 * 1024;

const ics = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//prov//prov//SV', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', `UID:${randomUUID()}`, ...lines, 'END:VEVENT'];
const BOARD = event(
  'SUMMARY:Kommunstyrelsen',
  'DTSTART;TZID=Europe/Stockholm:20240205T130000',
  'DTEND;TZID=Europe/Stockholm:20240205T160000',
  'RRULE:FREQ=WEEKLY;COUNT=10',
);

describeStores('kalendrar in och ut', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const upload = async (body: BodyInit, name = 'ks.ics', person = SECRETARIAT) => {
    const path = `/api/tab/calendars?key=${randomUUID()}&name=${encodeURIComponent(name)}`;
    const headers = { 'content-type': 'text/calendar' };
    const answer = await product.request(person, path, { method: 'POST', headers, body });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const year = async (person = SECRETARIAT) => (await product.get(person, '/api/tab/year?year=2024')).body;
  const clashes = async (date: string, start: string, end: string) =>
    (await product.get(SECRETARIAT, `/api/tab/clashes?forum=lg&date=${date}&start=${start}&end=${end}`)).body;
  const facts = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;

  describe('en kalender utifrån', () => {
    it.each<[string, BodyInit]>([
      ['en bild', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
      ['en sida', '<!doctype html><p>Logga in</p>'],
      ['ingenting', ''],
      ['en kalender utan händelser', ics()],
      ['en kalender som slutar mitt i', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x'],
    ])('%s nekas med en mening', async (_name, body) => {
      const before = await facts();
      const refused = await upload(body);
      expect(refused.status).toBe(400);
      expect(refused.body.message).toContain('Inget har sparats');
      expect(await facts()).toBe(before);
    });

    it('20 MB nekas med hur stor den får vara, och servern lever', async () => {
      const refused = await upload(Buffer.alloc(20 * MB, 'BEGIN:VCALENDAR\r\n'));
      expect(refused.status).toBe(413);
      expect(refused.body).toMatchObject({
        code: 'refusal.calendar-too-big',
        message: 'Kalendern är för stor: högst 5 MB. Inget har sparats. Exportera färre år och försök igen.',
      });
      expect((await year()).calendars).toEqual([]);
    });

    it('den som inte är kansliet får inte', async () => {
      expect(await upload(ics(BOARD), 'ks.ics', 'p-kd-salem')).toMatchObject({ status: 403 });
      expect(await upload(Buffer.alloc(20 * MB), 'ks.ics', 'p-kd-salem')).toMatchObject({ status: 403 });
    });

    it('den som inte är inloggad nekas innan filen tas emot', async () => {
      const sent = { method: 'POST', headers: { 'content-type': 'text/calendar' }, body: Buffer.alloc(4 * MB) };
      const answer = await fetch(`${product.url}/api/tab/calendars?key=${randomUUID()}&name=ks.ics`, sent);
      expect(answer.status).toBe(401);
    });

    it('två namn är inget namn', async () => {
      const twice = { method: 'POST', headers: { 'content-type': 'text/calendar' }, body: ics(BOARD) };
      const path = `/api/tab/calendars?key=${randomUUID()}&name=a.ics&name=b.ics`;
      expect((await product.request(SECRETARIAT, path, twice)).status).toBe(400);
    });

    it('två kommuners kalendrar som heter likadant står bredvid varandra, och en tom tar ingens plats', async () => {
      const named = (...events: string[][]) => ics(['X-WR-CALNAME:Kalender'], ...events);
      const other = BOARD.map((line) => line.replace('UID:', 'UID:other-'));
      const old = event('SUMMARY:Förr', 'DTSTART:19990205T130000Z', 'DTEND:19990205T140000Z');
      const said = [
        await upload(named(BOARD), 'haninge.ics'),
        await upload(named(BOARD), 'nynashamn.ics'),
        await upload(named(BOARD, other), 'haninge.ics'),
        await upload(named(old), 'haninge.ics'),
      ];
      expect(said.map(({ body }) => body.text ?? body.code)).toEqual([
        'Kalender: 10 händelser lästes.',
        'Kalender (nynashamn.ics): 10 händelser lästes.',
        'Kalender: 20 händelser lästes. Den tog den tidigares plats.',
        'refusal.empty-calendar',
      ]);
      const { calendars } = await year();
      expect(calendars.map(({ name }: { name: string }) => name).sort()).toEqual([
        'Kalender',
        'Kalender (nynashamn.ics)',
      ]);
      for (const { id } of calendars) await product.command(SECRETARIAT, { do: 'remove-calendar', calendar: id });
    });

    it('en återkommande händelse krockar var vecka, på svensk tid också efter omställningen', async () => {
      const read = await upload(ics(BOARD), 'Haninge KS.ics');
      expect(read).toMatchObject({ status: 200, body: { done: true } });
      expect(read.body.text).toBe('Haninge KS: 10 händelser lästes.');
      const same = async (date: string, start = '15:00', end = '17:00') =>
        JSON.stringify((await clashes(date, start, end)).clashes).includes('Kommunstyrelsen');
      expect(await same('2024-02-12')).toBe(true);
      expect(await same('2024-04-08')).toBe(true);
      expect(await same('2024-04-08', '16:00', '17:00')).toBe(false);
      expect(await same('2024-02-13')).toBe(false);
      expect(await same('2024-04-15')).toBe(false);
    });

    it('vad händelserna heter ser de som planerar; för andra är tiden upptagen', async () => {
      const outside = async (person: string) => {
        const { months } = await year(person);
        const rows = months.flatMap((month: { rows: { kind: string; title: string }[] }) => month.rows);
        return new Set(
          rows.flatMap(({ kind, title }: { kind: string; title: string }) => (kind === 'outside' ? [title] : [])),
        );
      };
      expect(await outside(SECRETARIAT)).toEqual(new Set(['Kommunstyrelsen']));
      expect(await outside('p-kd-nykvarn')).toEqual(new Set(['upptaget']));
      const path = '/api/tab/clashes?forum=lg&date=2024-02-12&start=15:00&end=17:00';
      const { status, body } = await product.get('p-kd-nykvarn', path);
      expect([status, JSON.stringify(body).includes('Kommunstyrelsen')]).toEqual([200, false]);
      expect(JSON.stringify(body)).toContain('Haninge KS: upptaget');
    });

    it('samma kalender igen tar den gamlas plats, och tas bort', async () => {
      await upload(ics(BOARD, BOARD), 'Haninge KS.ics');
      const { calendars } = await year();
      expect(calendars).toHaveLength(1);
      await product.command(SECRETARIAT, { do: 'remove-calendar', calendar: calendars[0].id });
      expect((await year()).calendars).toEqual([]);
      expect(JSON.stringify(await clashes('2024-02-12', '15:00', '17:00'))).not.toContain('Kommunstyrelsen');
    });

    it('en rubrik med Markdown, NUL och 5 000 tecken stör ingen', async () => {
      const nasty = event(
        `SUMMARY:**<at>alla</at>** \u0000${'x'.repeat(5_000)}`,
        'DTSTART:20240213T120000Z',
        'DTEND:20240213T130000Z',
      );
      expect(await upload(ics(nasty), '..\\..\\onda.ics')).toMatchObject({ status: 200 });
      const { calendars } = await year();
      expect(calendars.map(({ name }: { name: string }) => name)).toEqual(['onda']);
    });
  });

  it('den som planerar ser krockar, också den som sitter i ett av nätverken i ett gemensamt organ', async () => {
    const path = (forum: string) => `/api/tab/clashes?forum=${forum}&date=2024-02-13&start=09:00&end=10:00`;
    expect(await product.get('p-rufs-salem', path('net-gemensamt'))).toMatchObject({ status: 200 });
    expect(await product.get('p-kd-salem', path('net-gemensamt'))).toMatchObject({ status: 403 });
  });

  describe('en adress för den egna kalendern', () => {
    const open = async (person: string, forum = 'lg') => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ key: randomUUID(), forum });
      const answer = await product.request(person, '/api/tab/subscriptions', { method: 'POST', headers, body });
      return { status: answer.status, body: JSON.parse(await answer.text()) };
    };
    const fetchAt = async (address: string) => {
      const answer = await fetch(`${product.url}${new URL(address).pathname}`);
      return { status: answer.status, text: await answer.text() };
    };

    it('fungerar utan inloggning, för det egna organet, och visar ingen dagordning', async () => {
      const opened = await open('p-kd-salem');
      expect(opened.body.address).toMatch(/^https:\/\/samverkan\.example\.se\/kalender\/[\w-]{43}\.ics$/);
      const feed = await fetchAt(opened.body.address);
      expect(feed.status).toBe(200);
      expect(feed.text.match(/BEGIN:VEVENT/g)).toHaveLength(6);
      expect(feed.text).toContain('UID:lg-2024-02-16@samverkan');
      expect(feed.text).not.toMatch(/Välkommen|Val av justerare|ssk-/);
      const mine = (await year('p-kd-salem')).subscriptions.find(({ forum }: { forum: string }) => forum === 'lg');
      expect(mine).toMatchObject({ active: true });
    });

    it('visar inte länken till mötet; den som öppnar mötets egen fil får den', async () => {
      const link = 'https://teams.example/hemligt';
      const fields = {
        forum: 'lg',
        kind: 'ordinary',
        title: 'Digitalt',
        when: { date: '2024-03-15', start: '09:00', end: '10:00' },
        mode: 'remote',
        link,
      };
      await product.command(SECRETARIAT, { do: 'plan-meeting', id: 'lg-digitalt', fields });
      const feed = await fetchAt((await open('p-kd-huddinge')).body.address);
      expect(feed.text).toContain('UID:lg-digitalt@samverkan');
      expect(feed.text).not.toContain('hemligt');
      const own = await product.request('p-kd-huddinge', '/api/tab/meetings/lg-digitalt/calendar');
      expect(await own.text()).toContain(link);
      await product.command(SECRETARIAT, { do: 'cancel-meeting', meeting: 'lg-digitalt', reason: 'Prov' });
    });

    it('det som är inställt säger det i rubriken, i prenumerationen och i den egna filen', async () => {
      const eventIn = (calendar: string) =>
        calendar.split('BEGIN:VEVENT').find((one) => one.includes('lg-digitalt')) ?? '';
      const feed = await fetchAt((await open('p-kd-huddinge')).body.address);
      expect(eventIn(feed.text)).toMatch(/SUMMARY:Inställt: .*Digitalt/);
      expect(eventIn(feed.text)).toContain('STATUS:CANCELLED');
      const own = async (language: string) => {
        const headers = { 'accept-language': language };
        const path = '/api/tab/meetings/lg-digitalt/calendar';
        return eventIn(await (await product.request('p-kd-huddinge', path, { headers })).text());
      };
      expect(await own('sv')).toMatch(/SUMMARY:Inställt: /);
      expect(await own('en')).toMatch(/SUMMARY:Cancelled: /);
      expect(feed.text.match(/SUMMARY:Inställt/g)).toHaveLength(1);
    });

    it('nekas för ett organ där man inte har någon plats', async () => {
      expect(await open('p-rufs-salem')).toMatchObject({ status: 403 });
      expect(await open('p-kd-salem', 'finns-inte')).toMatchObject({ status: 409 });
    });

    it('kansliet får bara en för organ där de själva har en plats i dag', async () => {
      const mine = (await year()).subscriptions.map(({ forum }: { forum: string }) => forum);
      expect(mine).not.toContain('net-rufs');
      expect(await open(SECRETARIAT, 'net-rufs')).toMatchObject({ status: 403 });
      for (const forum of mine) expect(await open(SECRETARIAT, forum)).toMatchObject({ status: 200 });
    });

    it('hemligheten finns inte i databasen', async () => {
      const { address } = (await open('p-kd-haninge')).body;
      const secret = /kalender\/([\w-]{43})/.exec(address)?.[1] ?? '';
      for (const table of ['journal', 'subscription']) {
        expect(JSON.stringify(await ask(product.databaseUrl, `select * from ${table}`))).not.toContain(secret);
      }
      expect(JSON.stringify(product.logged)).not.toContain(secret);
    });

    it('en ny adress stänger den gamla, och den som stängs är borta', async () => {
      const old = (await open('p-kd-tyreso')).body.address;
      const fresh = (await open('p-kd-tyreso')).body.address;
      expect(await fetchAt(old)).toMatchObject({ status: 404, text: expect.stringContaining('gäller inte längre') });
      expect((await fetchAt(fresh)).status).toBe(200);
      await product.command('p-kd-tyreso', { do: 'close-subscription', forum: 'lg' });
      expect((await fetchAt(fresh)).status).toBe(404);
    });

    it('slutar med platsen', async () => {
      const { address } = (await open('p-kd-nykvarn')).body;
      const seats = await ask<{ state: { definition: { holders: { to?: string }[] } } }>(
        product.databaseUrl,
        `select state from seat where id = 'seat-lg-nykvarn'`,
      );
      const state = structuredClone(seats[0]?.state);
      for (const holder of state?.definition.holders ?? []) holder.to = '2024-01-28';
      const put = 'update seat set state = $1 where id = $2';
      await ask(product.databaseUrl, put, [JSON.stringify(state), 'seat-lg-nykvarn']);
      expect((await fetchAt(address)).status).toBe(404);
      const { subscriptions } = await year('p-kd-nykvarn');
      expect(subscriptions.map(({ forum }: { forum: string }) => forum)).not.toContain('lg');
      expect(await open('p-kd-nykvarn')).toMatchObject({ status: 403 });
    });

    it('en adress som ingen har fått finns inte', async () => {
      for (const path of [`/kalender/${'a'.repeat(43)}.ics`, '/kalender/x.ics', '/kalender/..%2F..%2Fetc.ics']) {
        expect((await fetch(`${product.url}${path}`)).status).toBe(404);
      }
    });
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
