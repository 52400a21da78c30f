import { buttonsOf, press } from '../../support/card-press.ts';
import { cardSeenBy, postedCard, pressOn } from '../../support/own-card.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';
import { type Said, watchWire } from '../../support/wire.ts';

const LG = '19:lg@thread.tacv2';
const PLACE = 'Biblioteket i Haninge';

describeStores('ett mötes hela liv i fliken och kanalen', (store) => {
  let product: Product;
  let wire: Said[];
  beforeAll(async () => {
    product = await startProduct(store);
    wire = watchWire(product.connector.server);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());
  afterEach(() => product.connector.faults());

  const command = (given: object, person = SECRETARIAT) => product.command(person, given);
  const page = async (meeting: string, person = SECRETARIAT) =>
    (await product.get(person, `/api/tab/meetings/${meeting}`)).body;
  const about = (id: string) => ({ kind: 'meeting', id }) as const;
  const answer = (person: string, meeting: string, button: string, typed: Record<string, string> = {}) =>
    pressOn(product, person, about(meeting), button, typed);
  const row = async (meeting: string, who: string) =>
    (await page(meeting)).answers.rows.find((one: { who: string; role: string }) => one.who === who)?.text;
  const said = (card: unknown) => JSON.stringify(card);
  /** What went to Teams because of what was done. */
  async function heard(act: () => Promise<unknown>): Promise<Said[]> {
    await product.settled();
    wire.length = 0;
    await act();
    await product.settled();
    return [...wire];
  }
  const posts = (all: Said[]) => all.filter(({ op }) => op === 'post');
  const updates = (all: Said[]) => all.filter(({ op }) => op === 'update');
  const change = async (meeting: string, more: object, choice: { again?: boolean } = {}) => {
    const { fields, edition } = (await page(meeting)).editing;
    return command({ do: 'change-meeting', meeting, base: edition, fields: { ...fields, ...more }, ...choice });
  };

  describe('planeras, kallas, ändras', () => {
    const meeting = 'lg-nytt-2024-03-08';
    /** The notice as it was drawn before the change. */
    let first: object;
    const fields = {
      forum: 'lg',
      kind: 'ordinary',
      title: 'Ledningsgruppen **mars** <at>alla</at>',
      purpose: '**Budget** <at>alla</at> [x](javascript:1)',
      when: { date: '2024-03-08', start: '09:00', end: '11:30' },
      mode: 'hybrid',
      place: 'Huddinge kommunhus',
    };

    it('planeras på sidan: ingenting skickas, och samma igen är redan gjort, något annat med samma id nekas', async () => {
      const told = await heard(async () => {
        expect(await command({ do: 'plan-meeting', id: meeting, fields })).toMatchObject({ status: 200 });
      });
      expect(told).toEqual([]);
      expect(await command({ do: 'plan-meeting', id: meeting, fields })).toMatchObject({
        status: 200,
        body: { repeat: true },
      });
      const other = { ...fields, title: 'Ett annat möte' };
      expect(await command({ do: 'plan-meeting', id: meeting, fields: other })).toMatchObject({
        status: 409,
        body: { code: 'refusal.meeting-exists' },
      });
      expect(await page(meeting, 'p-kd-salem')).toMatchObject({ status: 'planned', draft: true, title: fields.title });
    });

    it('nekas andra, och en tid som inte finns', async () => {
      const other = { do: 'plan-meeting', id: 'lg-annat', fields };
      expect(await command(other, 'p-kd-salem')).toMatchObject({ status: 403 });
      const night = { ...fields, when: { date: '2024-03-31', start: '02:30', end: '04:00' } };
      const refused = await command({ ...other, fields: night });
      expect(refused).toMatchObject({ status: 409, body: { code: 'refusal.hour-missing' } });
      expect(refused.body.message).toContain('då ställs klockan fram');
    });

    it('två fönster, två klick: en kallelse i kanalen', async () => {
      const told = await heard(async () => {
        const both = await Promise.all([
          command({ do: 'send-notice', meeting }),
          command({ do: 'send-notice', meeting }),
        ]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      });
      expect(posts(told)).toHaveLength(1);
      const [post] = posts(told);
      expect(post?.words).toContain(fields.purpose);
      expect(post?.body).toMatch(/\{[^{}]*"text":"\*\*Budget[^{}]*"type":"TextRun"/);
      expect(product.connector.summary().extraCopies).toBe(0);
    });

    it('svar kommer in, också assistentens', async () => {
      first = await postedCard(product, about(meeting));
      await answer('p-kd-salem', meeting, 'Kommer på plats');
      await answer('p-kd-haninge', meeting, 'Deltar digitalt', { until: '10:00' });
      expect(await row(meeting, 'Salem')).toBe('Kommer på plats');
      expect(await row(meeting, 'Haninge')).toBe('Deltar digitalt till kl. 10.00');
    });

    it('ny plats, och alla ska frågas igen: kortet ritas om på sin plats, en kort post säger vad, och alla ombads svara', async () => {
      const told = await heard(async () => {
        expect(await change(meeting, { place: PLACE }, { again: true })).toMatchObject({ status: 200 });
      });
      expect(posts(told)).toHaveLength(1);
      expect(said(posts(told)[0]?.words)).toContain(`Ny plats: ${PLACE}. Förut: `);
      expect(said(posts(told)[0]?.words)).toContain('Svara igen');
      expect(updates(told).length).toBeGreaterThanOrEqual(1);
      expect(said(updates(told).at(-1)?.words)).toContain(PLACE);
      const after = await page(meeting);
      expect(after).toMatchObject({ revision: 2, askedAgain: true, answers: { answered: 0 } });
      expect(await row(meeting, 'Salem')).toBe('Inget svar efter ändringen (förut: Kommer på plats)');
      const todo = (await product.get('p-kd-salem', '/api/tab/todo')).body;
      expect(said(todo.items)).toContain(meeting);
    });

    it('kansliet, som inte tillfrågas, ser kallelsen utan knappar i den korta postens ställe; ledamöterna har sina', async () => {
      const office = await cardSeenBy(product, SECRETARIAT, about(meeting));
      expect(buttonsOf(office)).toEqual([]);
      expect(said(office)).toContain(PLACE);
      const members = await cardSeenBy(product, 'p-kd-salem', about(meeting));
      expect(buttonsOf(members).map(({ title }) => title)).toContain('Kommer på plats');
    });

    it('ett kort från före ändringen: det nya kortet kommer tillbaka, och svaret räknas inte', async () => {
      const pressed = await product.press('p-kd-salem', press(first, 'Har förhinder'));
      expect(pressed.body.type).toBe('application/vnd.microsoft.card.adaptive');
      expect(said(pressed.body.value)).toContain(PLACE);
      expect(await row(meeting, 'Salem')).toBe('Inget svar efter ändringen (förut: Kommer på plats)');
      await answer('p-kd-salem', meeting, 'Har förhinder');
      expect(await row(meeting, 'Salem')).toBe('Har förhinder');
    });

    it('två som ändrar mötet från var sin sida: den andra får veta det', async () => {
      const { fields: seen, edition } = (await page(meeting)).editing;
      const one = { do: 'change-meeting', meeting, base: edition, fields: { ...seen, purpose: 'Beslut om budget' } };
      const two = {
        do: 'change-meeting',
        meeting,
        base: edition,
        fields: { ...seen, link: 'https://teams.example/m' },
      };
      const both = await Promise.all([command(one), command(two)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(said(both)).toContain('Någon annan har ändrat det här sedan du öppnade sidan');
    });

    it('historiken säger vad som skickades när, och kalendern att mötet är bekräftat', async () => {
      const { history } = await page(meeting, 'p-kd-salem');
      expect(history.map(({ text }: { text: string }) => text).slice(0, 3)).toEqual([
        'Mötet planerades',
        'Kallelsen skickades',
        'Ändring skickades: plats. Alla ombads svara igen.',
      ]);
      const file = await product.request('p-kd-salem', `/api/tab/meetings/${meeting}/calendar`);
      const text = await file.text();
      expect(file.headers.get('content-type')).toContain('text/calendar');
      expect(text).toContain(`LOCATION:${PLACE}`);
      expect(text).toContain('STATUS:CONFIRMED');
      expect(text).not.toContain('Välkommen');
    });
  });

  describe('dagordningen', () => {
    const meeting = 'lg-2024-02-16';
    const set = (item: string, base: number, heading: string) =>
      command({ do: 'set-agenda-item', meeting, item, base, fields: { heading, kind: 'discussion' } });
    const headings = async (person = SECRETARIAT) =>
      (await page(meeting, person)).agenda.map(({ heading }: { heading: string }) => heading);

    it('två som redigerar var sin punkt samtidigt: båda finns kvar', async () => {
      const [one, two] = (await page(meeting)).editing.items;
      const both = await Promise.all([
        set(one.id, one.version, 'Välkommen och laget runt'),
        set(two.id, two.version, 'Val av två justerare'),
      ]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect(await headings()).toEqual(expect.arrayContaining(['Välkommen och laget runt', 'Val av två justerare']));
    });

    it('två i samma punkt: den andra nekas med punktens rubrik, den förstas står kvar', async () => {
      const [one] = (await page(meeting)).editing.items;
      const both = await Promise.all([set(one.id, one.version, 'Först'), set(one.id, one.version, 'Sist')]);
      const refused = both.find(({ status }) => status === 409);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(refused?.body).toMatchObject({ code: 'refusal.item-changed' });
      expect(refused?.body.message).toMatch(/Någon annan har ändrat punkten ”(Först|Sist)”/);
      expect((await headings()).filter((one: string) => ['Först', 'Sist'].includes(one))).toHaveLength(1);
    });

    it('en ändring av bara dagordningen efter kallelsen: ingen ombads svara igen', async () => {
      await command({ do: 'send-notice', meeting });
      await answer('p-kd-salem', meeting, 'Kommer på plats');
      const fields = { heading: 'Ny punkt om budget', kind: 'decision' };
      await command({ do: 'set-agenda-item', meeting, base: 0, fields });
      expect(await headings('p-kd-salem')).not.toContain('Ny punkt om budget');
      const { editing } = await page(meeting);
      expect(editing.unsent).toHaveLength(1);
      const told = await heard(async () => {
        const send = { do: 'send-change', meeting, agenda: editing.agendaEdition };
        const both = await Promise.all([command(send), command(send)]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      });
      expect(posts(told)).toHaveLength(1);
      expect(said(posts(told)[0]?.words)).toContain('Dagordningen är ändrad.');
      expect(said(posts(told)[0]?.words)).not.toContain('Svara igen');
      expect(said(updates(told).at(-1)?.words)).toContain('Ny punkt om budget');
      expect(await headings('p-kd-salem')).toContain('Ny punkt om budget');
      expect(await page(meeting)).toMatchObject({ revision: 2, askedAgain: false, answers: { answered: 1 } });
      expect(await row(meeting, 'Salem')).toBe('Kommer på plats');
      const todo = (await product.get('p-kd-salem', '/api/tab/todo')).body;
      expect(said(todo.items)).not.toContain(meeting);
    });

    it('ett gammalt kort gäller då ännu', async () => {
      const old = press(await postedCard(product, about(meeting)), 'Deltar digitalt');
      await product.press('p-kd-nykvarn', old);
      expect(await row(meeting, 'Nykvarn')).toBe('Deltar digitalt');
    });

    it('kompletterande handlingar räknas upp i posten', async () => {
      const annex = { title: 'Underlag budget', href: 'https://example.se/budget' };
      const item = (await page(meeting)).editing.items.at(-1);
      await command({ do: 'add-annex', meeting, item: item.id, annex });
      await command({ do: 'add-annex', meeting, item: item.id, annex: { secret: true } });
      const { editing } = await page(meeting);
      const told = await heard(() => command({ do: 'send-change', meeting, agenda: editing.agendaEdition }));
      const words = said(posts(told)[0]?.words);
      expect(words).toContain('Kompletterande handlingar: Ledningsgruppen');
      expect(words).toContain(`Punkt ${item.no}, Ny punkt om budget: Underlag budget`);
      expect(words).toContain('Handling med sekretess');
    });
  });

  describe('sekretess', () => {
    const meeting = 'lg-2024-06-14';
    const SECRETS = /Upphandling av X|Kalle-avtalet|Juristbyrån|hemlig\.example/;

    it('ingenting hemligt finns på sidan, i kortet, i posten, i kalendern eller i databasen', async () => {
      const fields = { heading: 'Upphandling av X', kind: 'decision', presenter: 'Juristbyrån' };
      await command({ do: 'set-agenda-item', meeting, base: 0, fields });
      const item = (await page(meeting)).editing.items.at(-1);
      const annex = { title: 'Kalle-avtalet', href: 'https://hemlig.example/x' };
      await command({ do: 'add-annex', meeting, item: item.id, annex });
      const secret = { do: 'set-agenda-item', meeting, item: item.id, base: 1, fields: { ...fields, secret: true } };
      expect(await command(secret)).toMatchObject({ status: 200 });
      const first = (await page(meeting)).editing.items[0];
      await command({ do: 'add-annex', meeting, item: first.id, annex: { ...annex, secret: true } });
      const told = await heard(() => command({ do: 'send-notice', meeting }));
      const pressed = await answer('p-kd-salem', meeting, 'Kommer på plats');
      const calendar = await product.request('p-kd-salem', `/api/tab/meetings/${meeting}/calendar`);
      const everything = [
        said(told),
        said(pressed.body),
        await calendar.text(),
        said(await page(meeting)),
        said(await page(meeting, 'p-kd-salem')),
        said(product.logged),
        said(await ask(product.databaseUrl, 'select data from journal')),
        said(await ask(product.databaseUrl, 'select state from meeting')),
        said(await ask(product.databaseUrl, 'select body from content')),
        said(await ask(product.databaseUrl, 'select payload from delivery')),
      ];
      for (const text of everything) expect(text).not.toMatch(SECRETS);
      expect(said(told)).toContain('Punkt med sekretess');
      expect(said(pressed.body)).toContain('Punkt med sekretess');
      expect((await page(meeting, 'p-kd-salem')).agenda.at(-1).heading).toBe('Punkt med sekretess');
      expect((await page(meeting, 'p-kd-salem')).agenda[0].annexes[0]).not.toHaveProperty('href');
    });
  });

  describe('ställs in', () => {
    const meeting = 'lg-2024-04-19';

    it('kortet säger det, en kort post säger det en gång, och svaren är stängda', async () => {
      await command({ do: 'send-notice', meeting });
      await answer('p-kd-salem', meeting, 'Kommer på plats');
      const told = await heard(async () => {
        const cancel = { do: 'cancel-meeting', meeting, reason: 'Snöoväder\nVi ses i juni' };
        const both = await Promise.all([command(cancel), command(cancel)]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      });
      expect(posts(told)).toHaveLength(1);
      expect(said(posts(told)[0]?.words)).toContain('Snöoväder');
      expect(said(updates(told).at(-1)?.words)).toMatch(/[Ii]nställt/);
      const old = press(await postedCard(product, about(meeting)), 'Har förhinder');
      expect(said((await product.press('p-kd-salem', old)).body)).toContain('inställt');
      expect(await page(meeting, 'p-kd-salem')).toMatchObject({ status: 'cancelled', mine: { open: false } });
      const file = await product.request('p-kd-salem', `/api/tab/meetings/${meeting}/calendar`);
      expect(await file.text()).toContain('STATUS:CANCELLED');
    });

    it('ett möte som ingen har kallats till ställs in i tysthet', async () => {
      const told = await heard(() =>
        command({ do: 'cancel-meeting', meeting: 'lg-2024-12-13', reason: 'Behövs inte' }),
      );
      expect(told).toEqual([]);
    });
  });

  describe('när posten inte kom fram', () => {
    const meeting = 'lg-2024-10-04';

    it('och mötet ändras: kallelsen läggs upp på nytt, säger att den ersätter den förra, och hålls sedan uppdaterad', async () => {
      product.connector.faults({ kind: '500', op: 'create' });
      await command({ do: 'send-notice', meeting });
      await product.settled();
      product.connector.faults();
      expect((await page(meeting)).deliveries).toMatchObject([{ status: 'uncertain' }]);
      const told = await heard(async () => {
        expect(await change(meeting, { place: PLACE })).toMatchObject({ status: 200 });
      });
      expect(posts(told)).toHaveLength(1);
      expect(updates(told)).toEqual([]);
      expect(said(posts(told)[0]?.words)).toContain(PLACE);
      expect(said(posts(told)[0]?.words)).toMatch(/ersätter/);
      const later = await heard(() => answer('p-kd-salem', meeting, 'Kommer på plats'));
      expect(posts(later)).toEqual([]);
      expect(updates(later).length).toBeGreaterThanOrEqual(1);
      expect(await page(meeting)).toMatchObject({ revision: 2, can: { sendAgain: false } });
    });
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
