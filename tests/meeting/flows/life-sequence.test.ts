import fc from 'fast-check';
import { Paper } from '../../support/life/paper.ts';
import { type Step, step } from '../../support/life/steps.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const SEED = 20240129;
const LG = '19:lg@thread.tacv2';
const MEETINGS = ['lg-2024-02-16', 'lg-2024-04-19', 'lg-2024-06-14'];
const PEOPLE: Record<string, { person: string; name: string }> = {
  a: { person: 'p-kd-salem', name: 'Salem' },
  b: { person: 'p-kd-haninge', name: 'Haninge' },
  c: { person: 'p-kd-nykvarn', name: 'Nykvarn' },
  d: { person: 'p-kd-tyreso', name: 'Tyresö' },
};

interface Press {
  who: string;
  value: string;
  drawn: string;
  revision: number;
  asked: number;
}

/** A meeting in the product beside the paper that is kept of it. */
interface Game {
  meeting: string;
  paper: Paper;
  cards: { drawn: string; revision: number; asked: number }[];
  taken: Press[];
  asked: number;
}

describeStores('slumpade möten genom de riktiga dörrarna', (store) => {
  let product: Product;
  let drawings = 0;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const command = async (given: object) => (await product.command(SECRETARIAT, given)).body.code ?? 'done';
  const page = async (meeting: string) => (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
  const drawn = () => `zz${(++drawings).toString(36).padStart(7, '0')}-prov`;

  async function change({ meeting, paper }: Game, more: object): Promise<boolean> {
    const { editing } = await page(meeting);
    if (paper.status === 'cancelled') return false;
    const given = { do: 'change-meeting', meeting, base: editing.edition, fields: { ...editing.fields, ...more } };
    expect(await command(given)).toBe('done');
    return true;
  }

  async function press({ meeting, paper, taken, asked }: Game, given: Press): Promise<void> {
    const { who, value, drawn: on, revision } = given;
    const data = { v: 1, do: 'answer-notice', meeting, revision, value, drawn: on };
    expect((await product.press(PEOPLE[who]?.person ?? '', data)).status).toBe(200);
    const last = taken.filter((one) => one.who === who).at(-1);
    const repeat = last && (on === last.drawn ? value === last.value : on < last.drawn);
    if (paper.status !== 'noticed' || repeat || given.asked < asked || !paper.allows(value)) return;
    paper.answer(who, value);
    taken.push(given);
  }

  /** Everything that is done here is done on the page or on a card. */
  async function happen(game: Game, one: Step): Promise<void> {
    const { meeting, paper, cards } = game;
    const again = () => {
      if (paper.status === 'noticed') game.asked += 1;
      paper.tell(true);
    };
    if (one.do === 'send' || one.do === 'send-twice') {
      const send = { do: 'send-notice', meeting };
      const first = paper.status === 'planned';
      const answers = await Promise.all(one.do === 'send' ? [command(send)] : [command(send), command(send)]);
      expect(answers.filter((answer) => answer === 'done')).toHaveLength(first ? 1 : 0);
      if (first) paper.call();
    }
    if (one.do === 'move') {
      paper.day = paper.day === 16 ? 12 : 16;
      if (await change(game, { when: { date: `2024-12-${paper.day}`, start: '09:00', end: '11:30' } })) again();
    }
    if (one.do === 'place' && paper.place !== one.place && (await change(game, { place: one.place }))) {
      paper.place = one.place;
      paper.tell(false);
    }
    if (one.do === 'mode' && paper.mode !== one.mode && (await change(game, { mode: one.mode }))) {
      paper.mode = one.mode;
      again();
    }
    if (one.do === 'title' && (await change(game, { title: `Möte ${++paper.title}` }))) paper.tell(false);
    if (one.do === 'agenda') {
      const fields = { heading: `Punkt ${paper.points + 1}`, kind: 'other' };
      if ((await command({ do: 'set-agenda-item', meeting, base: 0, fields })) === 'done') paper.points += 1;
    }
    if (one.do === 'annex') {
      const annex = { title: `Underlag ${paper.annexes + 1}`, href: `https://example.se/${paper.annexes + 1}` };
      if ((await command({ do: 'add-annex', meeting, item: 'p1', annex })) === 'done') paper.annexes += 1;
    }
    if (one.do === 'send-change') {
      const { editing } = await page(meeting);
      const send = { do: 'send-change', meeting, agenda: editing.agendaEdition };
      const answers = await Promise.all([command(send), command(send)]);
      const news = paper.status === 'noticed' && paper.hasNews();
      expect(answers.filter((answer) => answer === 'done')).toHaveLength(news ? 1 : 0);
      if (news) {
        paper.tell(false);
        paper.tellAgenda();
      }
    }
    if (one.do === 'cancel') {
      const answer = await command({ do: 'cancel-meeting', meeting, reason: 'Snö' });
      expect(answer).toBe(paper.status === 'cancelled' ? 'refusal.meeting-cancelled' : 'done');
      paper.status = 'cancelled';
    }
    const card = one.do === 'answer' ? cards[Math.min(one.old, cards.length - 1)] : undefined;
    if (one.do === 'answer' && card) await press(game, { who: one.who, value: one.value, ...card });
    const before = one.do === 'redeliver' ? game.taken[Math.max(0, game.taken.length - 1 - one.back)] : undefined;
    if (before) await press(game, before);
    if (paper.status === 'noticed') cards.unshift({ drawn: drawn(), revision: paper.sendings, asked: game.asked });
  }

  it.each(MEETINGS.map((meeting, n) => [meeting, SEED + n] as const))(
    'sidan för %s säger det som står på pappret (frö %i)',
    async (meeting, seed) => {
      const [steps = []] = fc.sample(fc.array(step, { minLength: 45, maxLength: 45 }), { numRuns: 1, seed });
      const mode = (await page(meeting)).editing.fields.mode;
      const game: Game = { meeting, paper: Object.assign(new Paper(), { mode }), cards: [], taken: [], asked: 0 };
      await happen(game, { do: 'send-twice' });
      const lives = steps.filter((one, n) => one.do !== 'cancel' || (n > 35 && meeting !== MEETINGS[0]));
      for (const one of lives) await happen(game, one);
      await product.settled();
      const { paper } = game;
      const found = await page(meeting);
      expect(found).toMatchObject({ status: paper.status, revision: paper.sendings, askedAgain: game.asked > 0 });
      const rows = found.answers.rows.filter(({ role }: { role: string }) => role === 'member');
      for (const [who, { name }] of Object.entries(PEOPLE)) {
        const text = rows.find((row: { who: string }) => row.who === name)?.text;
        expect([name, text]).toEqual([name, paper.line(who)]);
      }
      expect(found.answers.answered).toBe(paper.answers.size);
      expect(found.agenda.filter(({ heading }: { heading: string }) => heading.startsWith('Punkt'))).toHaveLength(
        paper.toldPoints,
      );
      expect(found.agenda[0].annexes).toHaveLength(paper.toldAnnexes);
      const posts = await ask<{ key: string; status: string }>(
        product.databaseUrl,
        `select key, status from delivery where kind = 'post' and role = 'notice' and matter_id = '${meeting}'`,
      );
      expect(posts).toEqual([{ key: `notice:${meeting}:1`, status: 'sent' }]);
      expect(product.connector.summary().extraCopies).toBe(0);
    },
    60_000,
  );

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
