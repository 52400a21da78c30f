import { consultationHistory } from '../../../bot/consultation/views/history.ts';
import { historyView } from '../../../bot/meeting/views/history.ts';
import type { JournalLine } from '../../../bot/ports/store.ts';
import { recall } from '../../../bot/service/recall.ts';
import { ZONE } from '../../support/builders.ts';

const line = (seq: number, more: Partial<JournalLine>): JournalLine => ({
  seq,
  kind: 'meeting',
  id: 'm1',
  version: seq,
  type: 'meeting-cancelled',
  schema: 2,
  data: { words: { id: `meeting:m1/${seq}.0`, hash: 'ab12' } },
  by: 'secretariat:x',
  at: new Date('2024-02-03T09:00:00Z'),
  ...more,
});

/** A store's contents, and how many times they were asked for. */
function contentsOf(rows: Record<string, object>) {
  const asked: string[][] = [];
  const contents = async (ids: string[]) => {
    asked.push(ids);
    return new Map(Object.entries(rows).filter(([id]) => ids.includes(id)));
  };
  return { asked, contents };
}

describe('det som står i journalen läses tillsammans med det som skrevs', () => {
  it('i en enda fråga; rader utan ord frågar inte', async () => {
    const store = contentsOf({ 'meeting:m1/1.0': { reason: 'Snö' }, 'meeting:m1/2.0': { reason: 'Storm' } });
    const lines = [line(1, {}), line(2, {}), line(3, { type: 'notice-sent', data: { revision: 1 } })];
    const facts = (await recall(lines, store)).map(({ fact }) => fact);
    expect(facts).toMatchObject([{ words: { reason: 'Snö' } }, { words: { reason: 'Storm' } }, { revision: 1 }]);
    expect(store.asked).toEqual([['meeting:m1/1.0', 'meeting:m1/2.0']]);
    await recall(lines.slice(2), store);
    expect(store.asked).toHaveLength(1);
  });

  it('det som rensats är borta, och historiken säger det', async () => {
    const recalled = await recall([line(1, {})], contentsOf({}));
    expect(recalled[0]?.fact).toMatchObject({ type: 'meeting-cancelled', words: null });
    expect(historyView(recalled, ZONE, 'sv')[0]?.text).toBe('Mötet ställdes in: (texten är borttagen)');
    const words = { words: { id: 'consultation:r1/1.0', hash: 'ab12' } };
    const declined = line(1, { kind: 'consultation', id: 'r1', type: 'consultation-declined', data: words });
    const told = consultationHistory(await recall([declined], contentsOf({})), ZONE, 'sv');
    expect(told[0]?.text).toBe('Avböjd: (texten är borttagen)');
  });

  it('äldre rader har sina ord i sig själva', async () => {
    const old = line(1, { schema: 1, data: { reason: 'Snö' } });
    const store = contentsOf({});
    expect(historyView(await recall([old], store), ZONE, 'sv')[0]?.text).toBe('Mötet ställdes in: Snö');
    expect(store.asked).toEqual([]);
  });
});
