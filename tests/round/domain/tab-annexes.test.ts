import { annexView } from '../../../tab/round/annex-view.ts';

describe('en remiss’ handling, på remissens sida och på frågans', () => {
  it('en fil säger sort och storlek', () => {
    const annex = { id: 'b1', title: 'Kartan', file: { name: 'karta.pdf', size: 310 * 1024 } };
    expect(annexView('rm 1', annex, 'sv')).toEqual({
      id: 'b1',
      title: 'Kartan',
      file: 'consultations/rm%201/annexes/b1',
      fileText: 'PDF, 310 kB',
    });
  });

  it('en länk är länken', () => {
    const annex = { id: 'b2', title: 'Brevet', href: 'https://example.se/brev' };
    expect(annexView('rm-1', annex, 'sv')).toEqual(annex);
  });
});
