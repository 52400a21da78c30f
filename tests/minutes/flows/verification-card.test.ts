import { buttonsOf, press } from '../../support/card-press.ts';
import { type Minutes, startMinutes } from '../../support/minutes-in-lg.ts';
import { cardIn } from '../../support/own-chat.ts';
import { SECRETARIAT } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const VERIFIER = 'p-kd-huddinge';
const SEAT = 'seat-lg-huddinge';
const ASKED = 'Justera anteckningarna från Ledningsgruppen';

describeStores('kortet till den som justerar', (store) => {
  let product: Minutes['product'];
  let wire: Minutes['wire'];
  let page: Minutes['page'];
  let done: Minutes['done'];
  beforeAll(async () => {
    ({ product, wire, page, done } = await startMinutes(store, meeting, VERIFIER));
  }, 60_000);
  afterAll(() => product?.close());

  const write = (text: string, edition: number) =>
    done({ do: 'write-item', item: 'p1', text, edition, writer: 'w-1', serial: edition + 1 });
  const reminder = async () => (await product.get(SECRETARIAT, `/api/tab/reminders/minutes/${meeting}`)).body;
  const remind = (person = SECRETARIAT) =>
    product.command(person, { do: 'remind', about: { kind: 'minutes', id: meeting } });
  const mine = async () => (await product.get(VERIFIER, '/api/tab/todo')).body.minutes;

  it('innan de är skickade påminns ingen', async () => {
    await done({ do: 'start-minutes' });
    await write('Läget.\nBeslut: Budgeten godkänns.', 0);
    await done({ do: 'elect-verifier', seat: SEAT, elected: true });
    expect(await reminder()).toMatchObject({ count: 0, lines: [] });
    expect((await remind()).body).toMatchObject({ code: 'refusal.minutes-not-awaited' });
  });

  it('kommer i den egna chatten, varnar den som inte var med, och säger hur mycket som ska godkännas', async () => {
    await done({ do: 'send-minutes' });
    await product.settled();
    const card = cardIn(wire.sent, ASKED);
    expect(JSON.stringify(card)).toContain('Kommundirektör, Huddinge var inte med när det beslutades under punkt 1.');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Godkänn allt (7 delar)']);
    expect(await mine()).toHaveLength(1);
  });

  it('en påminnelse visar först vem och vad, för kansliet allena, och går en gång om dagen', async () => {
    const { count, lines } = await reminder();
    expect(count).toBe(1);
    expect(lines[0]).toContain(
      'Påminnelse: justera anteckningarna. Anteckningar från Ledningsgruppen fredag 16 februari 2024.',
    );
    expect(lines[0]).toContain('Inte justerat än: Kommundirektör, Huddinge.');
    expect((await remind('p-kd-salem')).status).toBe(403);
    expect((await Promise.all([remind(), remind()])).map(({ status }) => status)).toEqual([200, 200]);
    await product.settled();
    const own = wire.sent.filter((post) => post.includes('Påminnelse: du har inte justerat än.'));
    expect(own).toHaveLength(1);
    expect(buttonsOf(cardIn(own, ASKED)).map(({ title }) => title)).toEqual(['Godkänn allt (7 delar)']);
    expect(wire.sent.filter((post) => post.includes('Inte justerat än'))).toHaveLength(1);
    const after = await reminder();
    expect(after).toMatchObject({
      count: 0,
      saidText: expect.stringMatching(/^Påmind i dag kl\. 8\.00: Kommundirektör/),
    });
    expect(after.sent.map(({ what }: { what: string }) => what)).toContain('Påminnelse till den som justerar');
  });

  it('det som har rättats och inte skickats hindrar låset; tas rättelsen tillbaka räcker ett tryck till', async () => {
    await write('Läget i dag.\nBeslut: Budgeten godkänns.', 1);
    await product.press(VERIFIER, press(cardIn(wire.sent, ASKED), 'Godkänn allt (7 delar)'));
    expect(await page(VERIFIER)).toMatchObject({ status: 'for-verification', verification: { mine: false } });
    const { due } = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
    expect(due).toContainEqual(
      expect.objectContaining({
        about: { kind: 'minutes', id: meeting },
        text: expect.stringMatching(/^Allt som skickades är godkänt/),
      }),
    );
    await write('Läget.\nBeslut: Budgeten godkänns.', 2);
    expect(await page(SECRETARIAT)).toMatchObject({ can: { send: false }, verification: { unsent: [] } });
    expect(await page(VERIFIER)).toMatchObject({ verification: { mine: true } });
  });

  it('tre tryck som mest när inget ändras: öppna, läsa och godkänna; och det som sades ritas om', async () => {
    const card = (await product.press(VERIFIER, press(cardIn(wire.sent, ASKED), 'Godkänn allt (7 delar)'))).body.value;
    expect(JSON.stringify(card)).toContain('Anteckningarna från Ledningsgruppen är justerade');
    expect(await page('p-kd-salem')).toMatchObject({
      status: 'verified',
      approvedText: expect.stringMatching(
        /^Godkänd i Samverkan .*, Kommundirektör, Huddinge\. Skrivs under på papper\.$/,
      ),
    });
    expect(await mine()).toEqual([]);
    await product.settled();
    expect(wire.redrawn.at(-1)).not.toContain('approve-items');
    expect(wire.redrawn.some((one) => one.includes('Inga svar behövs längre'))).toBe(true);
    expect(await reminder()).toMatchObject({ count: 0 });
  });
});
