import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const ID = 'remiss-trafikprogram';
const fields = (more: object = {}) => ({
  title: 'Regionalt trafikförsörjningsprogram',
  sender: 'Region Stockholm',
  senderNumber: 'EX-TF 2024/0930',
  ownNumber: 'SÖD 2024-0019',
  received: '2024-01-25',
  answerBy: '2024-06-28',
  forum: 'net-trafik',
  route: 'full',
  standing: 'ours',
  text: 'Programmet i sin helhet.',
  questions: [{ id: 'f1', kind: 'text', label: 'Vad saknas?', required: true }],
  workingGroup: { municipalities: ['huddinge', 'tyreso'], until: '2024-06-28' },
  ...more,
});
const register = (more: object = {}, id = ID) => ({
  do: 'register-consultation',
  id,
  stage: 'considered',
  fields: fields(more),
});

describeStores('en remiss: från registrering till inlämning', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:trafik@thread.tacv2', 'Södertörn – Trafiknätverket');
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/consultations/${ID}`)).body;
  const calendar = async (year = 2024) => (await product.get(SECRETARIAT, `/api/tab/consultations?year=${year}`)).body;
  const journal = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;

  it('en tom kalender säger det', async () => {
    expect(await calendar()).toMatchObject({ title: 'Inga remisser pågår 2024', coming: [], ongoing: [], past: [] });
  });

  it('den interna svarsdagen föreslås, med skäl; bara kansliet frågar', async () => {
    const path = '/api/tab/consultation-deadline?answerBy=2024-06-28&forum=net-trafik';
    const { body } = await product.get(SECRETARIAT, path);
    expect(body.inputBy).toBe('2024-03-20');
    expect(body.reasons[0]).toMatch(/^Samarbetskommittén beslutar /);
    expect(body.reasons[1]).toMatch(/^Ledningsgruppen förbereder /);
    expect((await product.get('p-trafik-salem', path)).status).toBe(403);
    const soon = await product.get(SECRETARIAT, '/api/tab/consultation-deadline?answerBy=2024-02-05&forum=lg');
    expect(soon.body.reasons.join(' ')).toContain('på delegation');
    expect(soon.body.reasons.join(' ')).toContain(
      'Beslutar: Samarbetskommitténs ordförande (Kommunstyrelsens ordförande',
    );
  });

  it.each([
    ['en dag som har varit', { answerBy: '2024-01-28' }, 'consultation-day-past', 409],
    ['vår dag efter remittentens', { inputBy: '2024-07-01' }, 'input-after-answer', 409],
    ['en tom titel', { title: ' ' }, 'field-empty', 400],
    ['ett organ som inte finns', { forum: 'finns-inte' }, 'unknown-forum', 409],
    ['kommittén som organ', { forum: 'ssk' }, 'not-an-answering-body', 409],
    [
      'en arbetsgrupp på en',
      { workingGroup: { municipalities: ['salem'], until: '2024-05-01' } },
      'working-group-size',
      409,
    ],
    ['frågor som inte är en lista', { questions: 'hej' }, 'malformed', 400],
  ])('nekas med %s, och inget är sparat', async (_name, more, code, status) => {
    const before = await journal();
    const refused = await product.command(SECRETARIAT, register(more));
    expect(refused).toMatchObject({ status, body: { code: `refusal.${code}` } });
    expect(await journal()).toBe(before);
  });

  it('registreras en gång, av kansliet', async () => {
    expect(await product.command('p-trafik-salem', register())).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, register())).toMatchObject({ body: { done: true } });
    expect(await product.command(SECRETARIAT, register())).toMatchObject({ body: { repeat: true } });
    expect(await calendar()).toMatchObject({
      title: 'En remiss pågår: svar senast fredag 28 juni 2024',
      ongoing: [{ id: ID, stageText: 'Övervägs', standingText: 'Vårt yttrande', forum: 'Trafiknätverket' }],
    });
  });

  it('ändras av två: den andras är sparad, den egna nekas', async () => {
    const change = (base: number, more: object) =>
      product.command(SECRETARIAT, { do: 'change-consultation', consultation: ID, base, fields: fields(more) });
    expect(await change(1, { inputBy: '2024-04-10' })).toMatchObject({ body: { done: true } });
    expect(await change(1, { sender: 'SL' })).toMatchObject({
      status: 409,
      body: { code: 'refusal.consultation-changed' },
    });
    expect((await page()).editing).toMatchObject({
      version: 2,
      fields: { inputBy: '2024-04-10', sender: 'Region Stockholm' },
    });
  });

  it('dagar och beslut syns för alla med en plats; handlingarna för organets egna', async () => {
    const own = await page('p-trafik-salem');
    expect(own).toMatchObject({
      headline: 'Inspel senast onsdag 10 april 2024',
      papers: { text: 'Programmet i sin helhet.' },
    });
    expect(own).not.toHaveProperty('editing');
    expect((await product.get('p-trafik-salem', '/api/tab/consultations')).body).toMatchObject({
      can: { register: false },
    });
    const other = await page('p-kd-salem');
    expect(other).toMatchObject({ headline: own.headline, papers: null });
    expect(JSON.stringify(other)).not.toContain('Programmet i sin helhet');
    expect((await product.get('nagon-annan', `/api/tab/consultations/${ID}`)).status).toBe(403);
    expect((await product.get(SECRETARIAT, '/api/tab/consultations/finns-inte')).status).toBe(404);
  });

  it('bilagor: en länk och en fil, för dem som ser handlingarna', async () => {
    const link = {
      do: 'add-consultation-annex',
      consultation: ID,
      annex: { title: 'Förslaget', href: 'https://example.se/f' },
    };
    expect(await product.command(SECRETARIAT, link)).toMatchObject({ body: { done: true } });
    const upload = (person: string, body: string, key: string, name = 'karta.txt') =>
      product.request(person, `/api/tab/consultations/${ID}/annexes?key=${key}&name=${name}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/octet-stream' },
      });
    expect((await upload('p-trafik-salem', 'x', 'bilaga-nekad')).status).toBe(403);
    expect((await upload(SECRETARIAT, '', 'bilaga-tomma')).status).toBe(400);
    expect((await upload(SECRETARIAT, 'karta', 'bilaga-karta')).status).toBe(200);
    const again = await upload(SECRETARIAT, 'karta', 'bilaga-igen', 'kopia.txt');
    expect(await again.json()).toMatchObject({ code: 'refusal.annex-exists' });
    const untitled = await upload(SECRETARIAT, 'hej', 'bilaga-titel', `b.txt&title=${'x'.repeat(201)}`);
    expect(untitled.status).toBe(400);
    expect((await upload(SECRETARIAT, 'hej', 'bilaga-nul', 'b.txt&title=a%00b')).status).toBe(400);
    const program = await upload(SECRETARIAT, 'hej', 'bilaga-program', 'karta.js');
    expect(await program.json()).toMatchObject({ code: 'refusal.file-kind' });
    const { papers } = await page();
    expect(papers.annexes).toMatchObject([{ title: 'Förslaget' }, { title: 'karta', file: { size: 5 } }]);
    const file = `/api/tab/consultations/${ID}/annexes/${papers.annexes[1].id}`;
    expect(await (await product.request('p-trafik-salem', file)).text()).toBe('karta');
    expect((await product.request('p-kd-salem', file)).status).toBe(403);
    const about = { consultation: ID, annex: papers.annexes[1].id };
    const renamed = { do: 'rename-consultation-annex', ...about, title: 'Kartan' };
    expect(await product.command(SECRETARIAT, renamed)).toMatchObject({ body: { done: true } });
    const first = { do: 'move-consultation-annex', ...about, to: 0 };
    expect((await product.command('p-trafik-salem', first)).status).toBe(403);
    expect(await product.command(SECRETARIAT, first)).toMatchObject({ body: { done: true } });
    expect((await page()).papers.annexes).toMatchObject([{ title: 'Kartan' }, { title: 'Förslaget' }]);
    const newer = await upload(SECRETARIAT, 'karta två', 'bilaga-nyare');
    expect(await newer.json()).toMatchObject({ code: 'refusal.annex-name-taken' });
    expect((await upload(SECRETARIAT, 'karta två', 'bilaga-konstig', 'karta.txt&same=annat')).status).toBe(400);
    expect((await upload(SECRETARIAT, 'karta två', 'bilaga-ny', 'karta.txt&same=beside')).status).toBe(200);
    const twin = { do: 'remove-consultation-annex', consultation: ID, annex: (await page()).papers.annexes[2].id };
    expect(await product.command(SECRETARIAT, twin)).toMatchObject({ body: { done: true } });
    const named = (await product.request('p-trafik-salem', file)).headers.get('content-disposition');
    expect(named).toContain('filename="Kartan.txt"');
    const remove = { do: 'remove-consultation-annex', ...about };
    expect(await product.command(SECRETARIAT, remove)).toMatchObject({ body: { done: true } });
    expect((await product.request('p-trafik-salem', file)).status).toBe(404);
    expect((await upload(SECRETARIAT, 'plan', 'bilaga-plan', 'P1_v3.txt&title=Planen%20i%20korthet')).status).toBe(200);
    expect((await page()).papers.annexes).toMatchObject([
      { title: 'Förslaget' },
      { title: 'Planen i korthet', file: { name: 'P1_v3.txt' } },
    ]);
  });

  it('nätverket frågas, om vi ska svara och om inspel, och frågan står på remissens sida', async () => {
    const { ask: forms } = (await page()).editing;
    expect(forms).toMatchObject({ channel: true, respondents: 8, latest: '2024-06-28' });
    expect(forms.offers).toEqual([
      { what: 'input', likely: false },
      { what: 'shouldWeAnswer', likely: true },
      { what: 'both', likely: false },
    ]);
    expect(forms.both.map(({ id }: { id: string }) => id)).toEqual(['p1', 'p2', 'f1']);
    const round = (id: string, purpose: string, form: object[]) => ({
      do: 'ask-round',
      id,
      fields: {
        purpose,
        forum: 'net-trafik',
        title: forms.title,
        form,
        answerBy: { date: forms.answerBy },
        visibility: 'after-closing',
        consultation: ID,
      },
    });
    expect(await product.command(SECRETARIAT, round('inspel-1', 'input', forms.both))).toMatchObject({
      body: { done: true },
    });
    expect(
      await product.command(SECRETARIAT, round('ska-vi-1', 'should-we-answer', forms.shouldWeAnswer)),
    ).toMatchObject({
      body: { done: true },
    });
    expect((await page()).editing.ask.offers).toEqual([]);
    expect((await page('p-trafik-salem')).papers.rounds).toMatchObject([{ id: 'inspel-1' }, { id: 'ska-vi-1' }]);
    // Being asked for input is what opens it: nobody has to move it by hand.
    const move = { do: 'move-consultation', consultation: ID, from: 'considered', stage: 'open' };
    expect(await product.command(SECRETARIAT, move)).toMatchObject({ body: { repeat: true } });
  });

  it('”Nej” räcker som svar på båda i ett, och utfallet står på sidan för den som får se svaren', async () => {
    const say = (round: string, drawn: string) =>
      product.command('p-trafik-salem', {
        do: 'answer-round',
        round,
        answer: { stance: 'answers', values: { p1: 'no' } },
        drawn,
        seen: 0,
      });
    expect(await say('inspel-1', '00000000a-prov')).toMatchObject({ status: 200 });
    const outcome = async (person = SECRETARIAT) => (await page(person)).papers.outcome;
    expect(await outcome()).toMatch(/^Ska vi svara\? Hittills: Ja, gemensamt: 0, Nej: 0, /);
    expect(await say('ska-vi-1', '00000000b-prov')).toMatchObject({ status: 200 });
    expect(await outcome()).toBe(
      'Ska vi svara? Hittills: Ja, gemensamt: 0, Nej: 1, Bara vår kommun: 0, inget svar: 7.',
    );
    expect(await outcome('p-trafik-salem')).toBeNull();
    expect(await outcome('p-trafik-huddinge')).toContain('Nej: 1');
  });

  it('anstånd: brevet, begäran och beskedet, som flyttar remittentens dag', async () => {
    const note = (step: string, until?: string) =>
      product.command(SECRETARIAT, { do: 'note-extension', consultation: ID, step, ...(until ? { until } : {}) });
    expect((await note('granted')).body.code).toBe('refusal.extension-not-asked');
    expect((await note('asked', '2024-06-01')).body.code).toBe('refusal.extension-too-early');
    const before = await journal();
    const path = `/api/tab/consultations/${ID}/extension-letter?until=2024-10-31`;
    const { body: letter } = await product.get(SECRETARIAT, path);
    expect(letter.subject).toBe('Begäran om anstånd: Regionalt trafikförsörjningsprogram (EX-TF 2024/0930)');
    expect(letter.text).toContain('till och med torsdag 31 oktober 2024');
    expect(letter.text).toContain('Vårt diarienummer: SÖD 2024-0019');
    expect((await product.get('p-trafik-salem', path)).status).toBe(403);
    expect(await journal()).toBe(before);
    expect((await page()).editing.extension).toMatchObject({ state: 'none', undo: false });
    expect(await note('asked', '2024-10-31')).toMatchObject({ body: { done: true } });
    expect((await page()).editing.extension).toMatchObject({ state: 'asked', until: '2024-10-31', undo: true });
    expect(await note('undone')).toMatchObject({ body: { done: true } });
    expect((await note('undone')).body.code).toBe('refusal.extension-not-asked');
    const undone = await page();
    expect(undone.editing.extension).toMatchObject({ state: 'none', undo: false });
    expect(undone.papers.history.at(-1).text).toBe('Anstånd begärt till torsdag 31 oktober 2024 (ångrat)');
    expect(undone.papers.sent.map(({ text }: { text: string }) => text)).not.toContainEqual(
      expect.stringContaining('Begäran om anstånd'),
    );
    expect(await note('asked', '2024-10-31')).toMatchObject({ body: { done: true } });
    expect(await note('granted')).toMatchObject({ body: { done: true } });
    expect((await note('undone')).body.code).toBe('refusal.extension-answered');
    expect(await page()).toMatchObject({
      editing: { version: 3, fields: { answerBy: '2024-10-31', workingGroup: { until: '2024-10-31' } } },
    });
  });

  it('kommunernas kanslier får veta, och sidan säger när', async () => {
    const tell = { do: 'tell-offices', consultation: ID, what: 'timetable' };
    const { letters } = (await page()).editing.offices;
    expect(letters).toMatchObject([{ what: 'timetable', to: 'Till 8 kommunkanslier' }]);
    expect(await product.command('p-kd-salem', tell)).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, tell)).toMatchObject({ body: { done: true } });
    expect(await product.command(SECRETARIAT, tell)).toMatchObject({ body: { repeat: true } });
    expect((await page()).editing.offices.told).toEqual(['Tidplanen: måndag 29 januari 2024 kl. 8.00']);
    await product.settled();
    const mails = await ask<{ status: string; person: string }>(
      product.databaseUrl,
      `select d.status, r.person from delivery d join recipient r on r.delivery = d.id
       where d.subject = 'consultation:${ID}' and d.kind = 'mail' order by r.person`,
    );
    expect(mails).toHaveLength(8);
    expect(mails[0]).toEqual({ status: 'sent', person: 'office:botkyrka' });
    expect(await product.mailboxPage()).toContain('Inspel senast onsdag 10 april 2024.');
    const { sent } = (await page()).papers;
    expect(sent).toMatchObject([
      { text: 'Inspel till remiss till 8 kommuner i Trafiknätverket', round: 'inspel-1', statusText: 'Skickat' },
      { text: 'Ska vi svara? till 8 kommuner i Trafiknätverket', round: 'ska-vi-1', statusText: 'Skickat' },
      { text: 'Tidplanen till kommunernas kanslier', status: 'sent', statusText: '8 av 8 lämnade till e-postsystemet' },
      {
        text: 'Begäran om anstånd till torsdag 31 oktober 2024, till Region Stockholm med kansliets egen e-post',
      },
    ]);
    const members = (await page('p-trafik-salem')).papers.sent;
    expect(members).toHaveLength(4);
    expect(JSON.stringify(members)).not.toContain('Skickat');
  });

  it('en påminnelse som inte kom fram säger inget om frågan, som gjorde det', async () => {
    const asked = async () => (await page()).papers.sent.find(({ round }: { round?: string }) => round === 'inspel-1');
    const before = await asked();
    product.connector.faults({ kind: '403-blocked', op: 'create' });
    const remind = { do: 'remind', about: { kind: 'round', id: 'inspel-1' } };
    expect(await product.command(SECRETARIAT, remind)).toMatchObject({ body: { done: true } });
    await product.settled();
    product.connector.faults();
    const failed = await ask(
      product.databaseUrl,
      `select id from delivery where matter_id = 'inspel-1' and kind = 'post' and status = 'failed'`,
    );
    expect(failed).toHaveLength(1);
    expect(await asked()).toEqual(before);
  });

  it('inlämnad: besvarad och inlämnad räknas var och en på sitt år', async () => {
    const move = (more: object) =>
      product.command(SECRETARIAT, {
        do: 'move-consultation',
        consultation: ID,
        from: 'open',
        stage: 'submitted',
        ...more,
      });
    expect((await move({})).body.code).toBe('refusal.submitted-date-missing');
    expect((await move({ submitted: '2024-02-01' })).body.code).toBe('refusal.done-day-to-come');
    expect(await move({ answered: '2023-12-20', submitted: '2024-01-26' })).toMatchObject({ body: { done: true } });
    const { counts, past } = await calendar();
    expect(counts.map(({ text }: { text: string }) => text)).toEqual([
      '2024: 0 besvarade, 1 inlämnad',
      '2023: 1 besvarad, 0 inlämnade',
    ]);
    expect(past).toMatchObject([{ id: ID, stageText: 'Inlämnad' }]);
    expect((await calendar(2023)).past).toMatchObject([{ id: ID }]);
    const decline = { do: 'decline-consultation', consultation: ID, reason: 'För sent' };
    expect((await product.command(SECRETARIAT, decline)).body.code).toBe('refusal.consultation-over');
  });

  it('historien står på sidan, och journalen har allt', async () => {
    const { papers } = await page();
    const told = papers.history.map(({ text }: { text: string }) => text);
    expect(told[0]).toBe('Registrerad');
    expect(told).toContain('Anstånd beviljat till torsdag 31 oktober 2024');
    expect(told.at(-1)).toBe('Läge: Inlämnad (fredag 26 januari 2024)');
  });
});
