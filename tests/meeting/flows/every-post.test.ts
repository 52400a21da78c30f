import { buttonsOf, press } from '../../support/card-press.ts';
import { cardSeenBy, pressOn } from '../../support/own-card.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';
import { type Said, watchWire } from '../../support/wire.ts';

const LG = '19:lg@thread.tacv2';

interface Stands {
  words: string;
  /** The titles of its buttons that answer. */
  answers: string[];
}

describeStores('varje inlägg om ett möte', (store) => {
  let product: Product;
  let wire: Said[];
  beforeAll(async () => {
    product = await startProduct(store);
    wire = watchWire(product.connector.server);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const command = (given: object) => product.command(SECRETARIAT, given);
  const change = async (meeting: string, more: object) => {
    const { fields, edition } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing;
    const done = { do: 'change-meeting', meeting, base: edition, fields: { ...fields, ...more }, again: true };
    expect(await command(done)).toMatchObject({ status: 200 });
    await product.settled();
  };
  /** Each post in the channel as it stands now, in the order in which they came. */
  const channel = (): Stands[] => {
    const bodies = wire.map(({ body }) => JSON.parse(body));
    const now = new Map<string, Stands>();
    for (const [index, body] of bodies.entries()) {
      const id = String(body.channelData?.deliveryId ?? body.activity?.channelData?.deliveryId);
      const card = (body.attachments ?? body.activity?.attachments)?.[0]?.content ?? {};
      const answers = buttonsOf(card).flatMap(({ title, data }) => (data.do === 'answer-notice' ? [title] : []));
      now.set(id, { words: wire[index]?.words.join('\n') ?? '', answers });
    }
    return [...now.values()];
  };

  it('en äldre ändring säger att den är ersatt, och bara det som gäller går att svara på', async () => {
    const meeting = 'lg-2024-02-16';
    wire.length = 0;
    await command({ do: 'send-notice', meeting });
    await product.settled();
    await change(meeting, { place: 'Biblioteket' });
    const old = { posted: await cardSeenBy(product, 'p-kd-salem', { kind: 'meeting', id: meeting }) };
    await change(meeting, { place: 'Stadshuset' });
    const [notice, first, second] = channel();
    expect(notice?.words).toContain('Stadshuset');
    expect(notice?.answers).toContain('Kommer på plats');
    expect(first?.words).toContain('Ersatt av en nyare ändring');
    expect(first?.words).not.toContain('Biblioteket');
    expect(first?.answers).toEqual([]);
    expect(second?.words).toContain('Ny plats: Stadshuset');
    expect(second?.answers).toContain('Deltar digitalt');
    const late = await product.press('p-kd-salem', press(old.posted, 'Har förhinder'));
    expect(late.body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(late.body.value)).toContain('Stadshuset');
  });

  it('när mötet ställs in säger alla det, och inget går att svara på; den som ändå trycker får dagens kort', async () => {
    const meeting = 'lg-2024-02-16';
    const old = await cardSeenBy(product, 'p-kd-tyreso', { kind: 'meeting', id: meeting });
    await pressOn(product, 'p-kd-tyreso', { kind: 'meeting', id: meeting }, 'Kommer på plats');
    await command({ do: 'cancel-meeting', meeting, reason: 'Snöoväder' });
    await product.settled();
    const all = channel();
    expect(all).toHaveLength(4);
    for (const { words, answers } of all) {
      expect(words).toContain('Mötet är inställt');
      expect(answers).toEqual([]);
    }
    const late = await product.press('p-kd-tyreso', press(old, 'Har förhinder'));
    const said = JSON.stringify(late.body.value);
    expect(said).toContain('Mötet är inställt');
    expect(said).toContain('Du har svarat: Kommer på plats');
    expect(buttonsOf(late.body.value)).toEqual([]);
  });

  it('det som ändras medan boten är borta ritas om när den är tillbaka, också en fråga om dag', async () => {
    const fields = {
      forum: 'lg',
      kind: 'ordinary',
      title: 'Budget',
      mode: 'remote',
      proposals: [{ date: '2024-05-06' }, { date: '2024-05-07' }],
    };
    wire.length = 0;
    await command({ do: 'ask-dates', id: 'lg-budget', fields });
    await product.settled();
    const everything = () =>
      channel()
        .map(({ words }) => words)
        .join('\n');
    const tell = (eventType: string) => {
      const conversation = { id: LG, conversationType: 'channel', isGroup: true };
      const channelData = { tenant: { id: '11111111-1111-4111-8111-111111111111' }, eventType };
      const team = { id: LG, name: 'Södertörn – Ledningsgruppen', aadGroupId: 'g' };
      const told = { type: 'conversationUpdate', name: undefined, value: undefined };
      return product.press(SECRETARIAT, {}, { ...told, conversation, channelData: { ...channelData, team } });
    };
    await tell('teamDeleted');
    expect(await command({ do: 'close-dates', dates: 'lg-budget' })).toMatchObject({ status: 200 });
    await product.settled();
    expect(everything()).not.toContain('Frågan är stängd');
    await tell('teamRestored');
    await product.settled();
    expect(everything()).toContain('Frågan är stängd');
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
