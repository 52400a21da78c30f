import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const NAME = 'Södertörn – Ledningsgruppen';
const TENANT = '11111111-1111-4111-8111-111111111111';

describeStores('ett team som tas bort i Teams och återställs', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, NAME);
  }, 60_000);
  afterAll(() => product?.close());

  const tell = (eventType: string) => {
    const conversation = { id: LG, conversationType: 'channel', isGroup: true, tenantId: TENANT };
    const channelData = { tenant: { id: TENANT }, team: { id: LG, name: NAME, aadGroupId: 'g' }, eventType };
    const told = { type: 'conversationUpdate', name: undefined, value: undefined, conversation, channelData };
    return product.press(SECRETARIAT, {}, told);
  };
  const without = async () => {
    const { forumsWithoutTeam } = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
    return forumsWithoutTeam.filter(({ forum }: { forum: string }) => forum === 'lg');
  };

  it('är organets igen, och kallelsen går dit', async () => {
    expect(await tell('teamDeleted')).toMatchObject({ status: 200 });
    expect(await without()).toMatchObject([{ lost: expect.stringContaining('tappat') }]);
    expect(await tell('teamRestored')).toMatchObject({ status: 200 });
    expect(await without()).toEqual([]);
    const notice = { do: 'send-notice', meeting: 'lg-2024-02-16' };
    expect(await product.command(SECRETARIAT, notice)).toMatchObject({ status: 200 });
    await product.settled();
    expect(faultsLogged(product)).toEqual([]);
  });
});
