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

describeStores('den vars kontonamn säger en annan adress än den kansliet har', (store) => {
  const HOST = { account: accountOf('vard'), name: 'Alva Ek', principal: 'alva.ek@vard.onmicrosoft.com' };
  const MOVED = { account: accountOf('flyttad'), name: '', principal: 'lo_gammal.example.se#EXT#@vard.example.se' };
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    product.strangers.push({ ...HOST, mail: '' }, { ...MOVED, mail: '', guest: true });
    await product.connect(LG, NAME);
  }, 60_000);
  afterAll(() => product?.close());

  it('står hos kansliet med sitt namn, eller adressen, och kopplas till den person som den är', async () => {
    const todo = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
    const { unmatchedAccounts } = await todo();
    expect(unmatchedAccounts).toHaveLength(2);
    expect(unmatchedAccounts).toContainEqual({ account: HOST.account, name: 'Alva Ek', team: NAME });
    expect(unmatchedAccounts).toContainEqual({ account: MOVED.account, name: 'lo@gammal.example.se', team: NAME });

    const meeting = 'lg-2024-02-16';
    await product.command(SECRETARIAT, {
      do: 'set-agenda-item',
      meeting,
      base: 0,
      fields: { heading: 'Vägen', kind: 'information' },
    });
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    const guest = { title: 'Utredare', organisation: 'Regionen', mail: 'lo@ny.example.se' };
    await product.command(SECRETARIAT, { do: 'invite-guest', meeting, item: editing.items.at(-1).id, guest });
    const links = [{ account: MOVED.account, person: (await todo()).peopleWithoutAccount[0].person }];
    expect(await product.command(SECRETARIAT, { do: 'link-accounts', links })).toMatchObject({ status: 200 });
    expect((await todo()).unmatchedAccounts).toMatchObject([{ account: HOST.account }]);
    expect((await product.get('flyttad', '/api/tab/todo')).body.reader).toMatchObject({ title: 'Utredare' });
  });
});
