import { createHash } from 'node:crypto';
import { canonical } from '../../../bot/kernel/canonical.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const VERIFIER = 'p-kd-huddinge';
const SEAT = 'seat-lg-huddinge';
const ITEM = 'p1';

interface Part {
  part: string;
  approvedByMe: boolean;
  changes: { how: string; text: string }[] | null;
  comments: { id: string; text: string; settledText: string | null }[];
}

describeStores('justering', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (person: string) => (await product.get(person, `/api/tab/minutes/${meeting}`)).body;
  const done = async (command: object, person = SECRETARIAT) => {
    const { status, body } = await product.command(person, { meeting, ...command });
    if (status !== 200) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(body)}`);
  };
  const refused = async (command: object, person = SECRETARIAT) =>
    (await product.command(person, { meeting, ...command })).body.code;
  const write = (text: string, serial: number, item = ITEM) =>
    done({ do: 'write-item', item, text, edition: 0, writer: 'w-1', serial });
  const partsOf = async (person: string): Promise<Part[]> => (await page(person)).verification.parts;
  const approved = async () => {
    const [row] = await ask<{ state: { approved: { document: object; hash: string } } }>(
      product.databaseUrl,
      `select state from minutes`,
    );
    return row?.state.approved;
  };

  it('ett utkast läses bara av kansliet, och skickas inte förrän en justerare är vald', async () => {
    await done({ do: 'start-minutes' });
    await write('Läget.\nBeslut: Budgeten godkänns.', 1);
    expect((await page(SECRETARIAT)).read.items[0].lines).toHaveLength(2);
    expect(await page(VERIFIER)).toMatchObject({ status: 'draft', read: null, verification: null });
    expect(JSON.stringify(await page(VERIFIER))).not.toContain('Budgeten');
    expect(await refused({ do: 'send-minutes' })).toBe('refusal.verifier-missing');
    await done({ do: 'elect-verifier', seat: SEAT, elected: true });
  });

  it('skickat läses det av dem som har en plats, märkt Utkast; bara justeraren kan godkänna', async () => {
    await done({ do: 'send-minutes' });
    const todo = async (person: string) => (await product.get(person, '/api/tab/todo')).body;
    expect((await todo(VERIFIER)).minutes).toMatchObject([{ meeting, text: expect.stringContaining('Justera') }]);
    expect((await todo('p-kd-salem')).minutes).toEqual([]);
    const other = await page('p-kd-salem');
    expect(other).toMatchObject({ draftText: 'Utkast', verification: null });
    expect(other.read.items[0].lines[1]).toMatchObject({ label: 'Beslut', text: 'Budgeten godkänns.', point: 'p1-b1' });
    expect(await refused({ do: 'approve-items', round: 1, parts: 'all' }, 'p-kd-salem')).toBe('refusal.verifiers-only');
    expect(await page(VERIFIER)).toMatchObject({
      verification: { mine: true, round: 1, warnings: [expect.stringContaining('inte med')] },
    });
  });

  it('justeraren begär en ändring, kansliet rättar och skickar igen: det nya är märkt, resten är godkänt', async () => {
    const all = (await partsOf(VERIFIER)).map(({ part }) => part);
    await done({ do: 'approve-items', round: 1, parts: all.filter((part) => part !== ITEM) }, VERIFIER);
    await done({ do: 'comment-item', round: 1, part: ITEM, kind: 'change', text: 'Beloppet saknas.' }, VERIFIER);
    const { due } = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
    expect(due).toContainEqual(expect.objectContaining({ about: { kind: 'minutes', id: meeting } }));
    await write('Läget.\nBeslut: Budgeten på 2 Mkr godkänns.', 2);
    expect((await page(SECRETARIAT)).verification.unsent).toEqual(['1. Välkommen']);
    const before = await page(VERIFIER);
    expect(before.read.items[0].lines[1].text).toBe('Budgeten godkänns.');
    await done({ do: 'settle-comment', comment: 'k1', text: 'Infört.' });
    await done({ do: 'send-minutes' });
    const [part] = (await partsOf(VERIFIER)).filter(({ approvedByMe }) => !approvedByMe);
    expect(part?.part).toBe(ITEM);
    expect(part?.changes?.filter(({ how }) => how !== 'same')).toEqual([
      { how: 'removed', text: 'Beslut: Budgeten godkänns.' },
      { how: 'added', text: 'Beslut: Budgeten på 2 Mkr godkänns.' },
    ]);
    expect(part?.comments).toMatchObject([{ text: 'Beloppet saknas.', settledText: 'Infört.' }]);
    expect(await refused({ do: 'approve-items', round: 1, parts: 'all' }, VERIFIER)).toBe('refusal.minutes-sent-again');
  });

  it('det sista godkännandet låser: innehållet har sitt fingeravtryck, och inget ändrar det sedan', async () => {
    await done({ do: 'record-dissent', item: ITEM, text: 'Huddinge ville vänta.' }, VERIFIER);
    await done({ do: 'approve-items', round: 2, parts: 'all' }, VERIFIER);
    const locked = await approved();
    expect(locked?.hash).toBe(createHash('sha256').update(canonical(locked?.document)).digest('hex'));
    expect(await page('p-kd-salem')).toMatchObject({
      status: 'verified',
      draftText: null,
      approvedText: expect.stringMatching(
        /^Godkänd i Samverkan .*, Kommundirektör, Huddinge\. Skrivs under på papper\.$/,
      ),
      read: { items: [{ dissents: [{ text: 'Huddinge ville vänta.' }] }, ...Array(5).fill({})] },
    });
    for (const command of [
      { do: 'write-item', item: ITEM, text: 'Nytt.', edition: 2, writer: 'w-1', serial: 3 },
      { do: 'note-presence', of: { seat: SEAT }, presence: null },
      { do: 'add-held-item', heading: 'Ny', kind: 'other' },
      { do: 'elect-verifier', seat: SEAT, elected: false },
      { do: 'send-minutes' },
    ])
      expect(await refused(command)).toBe('refusal.minutes-locked');
    await done({ do: 'correct-minutes', item: ITEM, text: 'Beloppet är 2,1 Mkr.' });
    expect(await approved()).toEqual(locked);
    expect((await page('p-kd-salem')).corrections).toMatchObject([
      { itemText: '1. Välkommen', text: 'Beloppet är 2,1 Mkr.' },
    ]);
  });
});
