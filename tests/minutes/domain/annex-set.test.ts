import fc from 'fast-check';
import type { AgendaItem, Annex } from '../../../bot/meeting/domain/agenda-item.ts';
import { annexSet, filesSent } from '../../../bot/minutes/domain/annex-set.ts';
import type { DocumentItem } from '../../../bot/minutes/domain/document.ts';

const aFile = (id: string, title = `Handling ${id}`): Annex => ({
  ...{ id, title },
  file: { document: `fil-${id}`, name: `${id}.pdf`, size: 10 },
});
const aLink = (id: string): Annex => ({ id, title: `Länk ${id}`, href: `https://example.se/${id}` });
const aSecret = (id: string): Annex => ({ id, title: '', secret: true });

const item = (id: string, annexes: Annex[], more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, version: 1, heading: 'Budget', kind: 'decision', annexes, guests: [] },
  ...more,
});

/** What the minutes list of an item's annexes. */
const listed = (id: string, annexes: Annex[]): DocumentItem => ({
  ...{ id, no: 1, heading: 'Budget', kind: 'decision', lines: [], away: [] },
  annexes: annexes.map(({ title, href, file, secret }) =>
    secret ? { title: '', secret } : { title, ...(href ? { href } : {}), ...(file ? { file: file.name } : {}) },
  ),
});

const all = () => true;
const titles = (set: ReturnType<typeof annexSet>) => set.missing.map(({ title, why }) => `${title}: ${why}`);

describe('handlingarna som kallelsen nämnde', () => {
  it('en länk räknas som nämnd, en fil ska finnas och en sekretessbelagd ligger utanför', () => {
    const annexes = [aFile('a'), aLink('b'), aSecret('c')];
    const set = annexSet([[item('p1', annexes)]], [listed('p1', annexes)], all);
    expect(set).toEqual({ named: 3, linked: 1, stored: 1, outside: 1, missing: [] });
  });

  it('en fil som inte längre finns står som saknad, och de andra inte', () => {
    const annexes = [aFile('a'), aFile('b'), aLink('c')];
    const gone = annexSet([[item('p1', annexes)]], [listed('p1', annexes)], (document) => document !== 'fil-b');
    expect(titles(gone)).toEqual(['Handling b: no-file']);
    expect(gone).toMatchObject({ named: 3, linked: 1, stored: 1 });
  });

  it('det som togs bort efter den första kallelsen, eller vars punkt utgick, står som saknat', () => {
    const first = [item('p1', [aFile('a'), aLink('b')]), item('p2', [aFile('c')])];
    const last = [item('p1', [aLink('b')])];
    const set = annexSet([first, last], [listed('p1', [aLink('b')])], all);
    expect(titles(set)).toEqual(['Handling a: not-listed', 'Handling c: not-listed']);
  });

  it('en handling som bytt titel är samma handling, före och efter att anteckningarna låstes', () => {
    const [before, after] = [aFile('a', 'Utkast'), aFile('a', 'Budget 2025')];
    for (const inMinutes of [before, after])
      expect(annexSet([[item('p1', [before])], [item('p1', [after])]], [listed('p1', [inMinutes])], all)).toEqual({
        ...{ named: 1, linked: 0, stored: 1, outside: 0, missing: [] },
      });
  });

  it('två likadana handlingar är två: den ena står inte för den andra', () => {
    const twins = [aFile('a', 'Underlag'), { ...aFile('a', 'Underlag'), id: 'b' }];
    const set = annexSet([[item('p1', twins)]], [listed('p1', twins.slice(0, 1))], all);
    expect(titles(set)).toEqual(['Underlag: not-listed']);
  });

  it('en punkt som blev sekretessbelagd säger inte vad dess handlingar heter', () => {
    const first = [item('p1', [aFile('a')])];
    const set = annexSet([first, [item('p1', [], { secret: true })]], [listed('p1', [])], () => false);
    expect(set).toEqual({ named: 1, linked: 0, stored: 0, outside: 1, missing: [] });
    expect(filesSent([first, [item('p1', [], { secret: true })]])).toEqual([]);
  });

  it('antalen går alltid ihop, vilka filer och rader som än är borta', () => {
    const annex = fc.constantFrom(aFile, aLink, aSecret);
    const some = fc.array(fc.tuple(annex, fc.boolean(), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(some, (rows) => {
        const annexes = rows.map(([make], at) => make(`h${at}`));
        const kept = annexes.filter((_, at) => rows[at]?.[1]);
        const there = new Set(annexes.flatMap(({ file }, at) => (file && rows[at]?.[2] ? [file.document] : [])));
        const set = annexSet([[item('p1', annexes)]], [listed('p1', kept)], (document) => there.has(document));
        expect(set.named).toBe(annexes.length);
        expect(set.linked + set.stored + set.outside + set.missing.length).toBe(set.named);
        const lost = annexes.filter(
          (one) => !one.secret && !(kept.includes(one) && (one.href || there.has(one.file?.document ?? ''))),
        );
        expect(set.missing.map(({ title }) => title)).toEqual(lost.map(({ title }) => title));
      }),
      { seed: 20240216, numRuns: 200 },
    );
  });
});
