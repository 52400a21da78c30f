import { accountOf, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const NAME = 'Södertörn – Ledningsgruppen';
const GUEST = 'gast-utan-adress';

describeStores('en gäst som Teams varken visar adress eller läsbart kontonamn för', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    product.strangers.push({ account: accountOf(GUEST), mail: '', name: 'Kim Ek', guest: true });
    await product.connect(LG, NAME);
  }, 60_000);
  afterAll(() => product?.close());

  const todo = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;

  it('står med sitt namn hos kansliet, som säger vem det är; sedan är gästen den personen', async () => {
    const { unmatchedAccounts, peopleWithoutAccount } = await todo();
    expect(unmatchedAccounts).toEqual([{ account: accountOf(GUEST), name: 'Kim Ek', team: NAME }]);
    expect(peopleWithoutAccount).toEqual([]);
    const invited = { title: 'Utredare', organisation: 'Regionen', mail: 'kim@region.example.se' };
    const item = { heading: 'Vägen', kind: 'information' };
    const meeting = 'lg-2024-02-16';
    await product.command(SECRETARIAT, { do: 'set-agenda-item', meeting, base: 0, fields: item });
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    const invite = { do: 'invite-guest', meeting, item: editing.items.at(-1).id, guest: invited };
    expect(await product.command(SECRETARIAT, invite)).toMatchObject({ status: 200 });

    const [who] = (await todo()).peopleWithoutAccount;
    expect(who.label).toBe('Utredare, kim@region.example.se');
    const links = [{ account: accountOf(GUEST), person: who.person }];
    expect(await product.command(GUEST, { do: 'link-accounts', links })).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, { do: 'link-accounts', links })).toMatchObject({ status: 200 });
    expect(await todo()).toMatchObject({ unmatchedAccounts: [], peopleWithoutAccount: [] });
    expect((await product.get(GUEST, '/api/tab/todo')).body.reader).toMatchObject({ title: 'Utredare' });
  });
});
