import { randomUUID } from 'node:crypto';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const consultation = 'r-lansplan';
const REGISTERED = {
  do: 'register-consultation',
  id: consultation,
  stage: 'considered',
  fields: {
    title: 'Länsplan',
    sender: 'Region Stockholm',
    forum: 'net-trafik',
    route: 'short',
    standing: 'ours',
    answerBy: '2024-06-28',
  },
};

describeStores('brev till registratorer och brev till kanslier som ingen tar emot', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store, { mail: { send: async () => ({ failed: { reason: 'refused' } }) } });
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    product.clock.now = new Date('2024-02-16T12:00:00Z');
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object, person = SECRETARIAT) =>
    expect([command, await product.command(person, command)]).toEqual([
      command,
      expect.objectContaining({ status: 200 }),
    ]);
  const lines = async () =>
    (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries as { id: string; text: string }[];
  const namingIn = async (who: string) => (await lines()).filter(({ text }) => text.includes(who));

  it('de som inte kom fram står var för sig, med vems adressen är', async () => {
    await done({ do: 'start-minutes', meeting });
    await done({ do: 'elect-verifier', meeting, seat: 'seat-lg-huddinge', elected: true });
    await done({ do: 'send-minutes', meeting });
    await done({ do: 'approve-items', meeting, round: 1, parts: 'all' }, 'p-kd-huddinge');
    const sent = await product.request(SECRETARIAT, `/api/tab/minutes/${meeting}/distribution`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: randomUUID() }),
    });
    expect(sent.status).toBe(200);
    await done(REGISTERED);
    await done({ do: 'tell-offices', consultation, what: 'coming' });
    await product.settled();
    expect(await namingIn('registraturen, ')).toHaveLength(8);
    expect(await namingIn('kommunkansliet, ')).toHaveLength(8);
    expect((await namingIn('registraturen, Salem'))[0]?.text).toContain('För diarieföring: Minnesanteckningar');
    expect((await namingIn('kommunkansliet, Salem'))[0]?.text).toContain('Kommande remiss: Länsplan');
  });

  it('ett av dem skickas igen för sig; de andra står kvar', async () => {
    const [one] = await namingIn('registraturen, Salem');
    await done({ do: 'resend-delivery', delivery: one?.id });
    await product.settled();
    const left = await namingIn('registraturen, Salem');
    expect(left).toHaveLength(1);
    expect(left[0]?.id).not.toBe(one?.id);
    expect(await namingIn('registraturen, ')).toHaveLength(8);
    expect(await namingIn('kommunkansliet, ')).toHaveLength(8);
  });
});
