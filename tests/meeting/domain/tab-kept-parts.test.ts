import { keptItem } from '../../../tab/meeting/item-draft.ts';
import { isKeptOrNone, keptOf, storedParts, without } from '../../../tab/meeting/kept-parts.ts';

const draft = { ...keptItem(undefined).draft, heading: 'Vatten' };
const guest = { key: 'g', name: 'Budgetchef', guest: { person: 'p1' } };
const link = { key: 'l', name: 'Plan', link: { title: 'Plan', href: 'https://a.example.se' } };
const file = { key: 'f', name: 'Karta.txt', file: new File(['kartan'], 'Karta.txt') };
const kept = keptOf([guest, link, file], { made: 'Vatten', draft, known: ['i1'] });

describe('det som ska till en ny punkt och inte har kommit dit', () => {
  it('läses tillbaka ur webbläsaren, med filens namn', () => {
    const stored: unknown = JSON.parse(JSON.stringify(kept));
    expect(isKeptOrNone(stored)).toBe(true);
    expect(stored).toMatchObject({ guests: [guest], links: [link], files: [{ key: 'f', name: 'Karta.txt' }] });
  });

  it('blir mindre för var sak som har kommit dit, tills inget är kvar', () => {
    const rest = without(kept, 'g');
    expect(rest).toMatchObject({ guests: [], links: [link] });
    expect(['l', 'f'].reduce((left, key) => left && without(left, key), rest)).toBeNull();
  });

  it('står inte i webbläsaren när punkten är hemlig', () => {
    expect(storedParts(kept)).toBe(kept);
    expect(storedParts({ ...kept, draft: { ...draft, secret: true } })).toBeNull();
  });
});
