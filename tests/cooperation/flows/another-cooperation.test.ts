import type { MeetingDefinition } from '../../../bot/kernel/definition.ts';
import { pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { smallFolder, writeFolder } from '../../support/small-folder.ts';
import { describeStores } from '../../support/stores.ts';

const TEAM = '19:rad@thread.tacv2';
const meeting = (id: string, date: string, start: string, end: string): MeetingDefinition => ({
  id,
  forum: 'rad',
  kind: 'ordinary',
  title: 'Rådet',
  when: { date, start, end },
  mode: 'hybrid',
});

describeStores('tre byar i en annan tidszon', (store) => {
  let product: Product;
  beforeAll(async () => {
    const files = smallFolder();
    const [plain] = files['calendar/2026.json'].meetings;
    const meetings = [
      plain,
      meeting('rad-var', '2026-03-29', '04:30', '06:00'),
      meeting('rad-host', '2026-10-25', '09:00', '10:00'),
    ];
    const folder = await writeFolder({ ...files, 'calendar/2026.json': { meetings, calendarEntries: [] } });
    product = await startProduct(store, { folder, now: new Date('2026-02-01T08:00:00Z') });
    await product.connect(TEAM, 'Tre byar – rad');
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (id: string) => (await product.get(SECRETARIAT, `/api/tab/meetings/${id}`)).body;
  const comes = (person: string, id: string) => pressOn(product, person, { kind: 'meeting', id }, 'Kommer på plats');

  it('den kommun som har lämnat räknas inte: ett svar av ett räcker', async () => {
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: 'rad-2026-02-13' });
    expect((await page('rad-2026-02-13')).quorum).toMatchObject({ needed: 1, present: 0, of: 1, met: false });
    const pressed = await comes('p-soderby', 'rad-2026-02-13');
    expect(JSON.stringify(pressed.body)).toContain('Du har svarat: Kommer på plats');
    expect(await page('rad-2026-02-13')).toMatchObject({
      quorum: { present: 1, met: true },
      answers: { summary: '1 av 1 har svarat' },
    });
  });

  it('assistenten svarar för den som har platsen', async () => {
    const pressed = await comes('p-norrby', 'rad-2026-02-13');
    expect(JSON.stringify(pressed.body)).toContain('Du har svarat för Samordnare soderby');
  });

  it('mötet slutar när klockan där det hålls säger det, också dagen då den ställs om', async () => {
    for (const id of ['rad-var', 'rad-host']) await product.command(SECRETARIAT, { do: 'send-notice', meeting: id });
    const over = async (id: string, at: string) => {
      product.clock.now = new Date(at);
      return (await page(id)).over;
    };
    expect(await over('rad-var', '2026-03-29T02:59:00Z')).toBe(false);
    expect(await over('rad-var', '2026-03-29T03:01:00Z')).toBe(true);
    expect(await over('rad-host', '2026-10-25T07:59:00Z')).toBe(false);
    expect(await over('rad-host', '2026-10-25T08:01:00Z')).toBe(true);
  });
});
