import type { EditItemView } from '../../../bot/meeting/views/view.ts';
import { tabRestSv } from '../../../bot/texts/tab-rest-sv.ts';
import { erasedBySecrecy } from '../../../tab/meeting/erased-by-secrecy.ts';
import type { Say } from '../../../tab/shell/say.ts';

const say: Say = (key, params = {}) =>
  (tabRestSv as Record<string, string>)[key]?.replace(/\{(\w+)\}/g, (_, name) => String(params[name])) ?? key;
const item: EditItemView = {
  id: 'p1',
  no: 1,
  version: 1,
  fields: { heading: 'Avtalet', kind: 'decision', proposal: 'Avtalet godkänns.' },
  inMinutes: 'none',
  heading: 'Avtalet',
  kindText: 'Beslut',
  annexes: [],
  guests: [],
};

describe('det som försvinner när en punkt märks Sekretess, innan det gör det', () => {
  it('är det som står på dagordningen, och inget mer innan någon har börjat anteckna', () => {
    expect(erasedBySecrecy(item, say)).toEqual(['rubriken', '1 text till']);
  });

  it('är också det som är antecknat, och det som är skickat för justering', () => {
    expect(erasedBySecrecy({ ...item, inMinutes: 'written' }, say)).toEqual([
      'rubriken',
      '1 text till',
      'det som är antecknat om punkten på mötet',
    ]);
    expect(erasedBySecrecy({ ...item, inMinutes: 'sent' }, say).slice(2)).toEqual([
      'det som är antecknat om punkten på mötet',
      'det som är skickat för justering om den, med kommentarer och avvikande meningar',
    ]);
  });

  it('är inget som står i godkända anteckningar: de ändras inte', () => {
    expect(erasedBySecrecy({ ...item, inMinutes: 'approved' }, say)).toEqual(['rubriken', '1 text till']);
  });

  it('är inget av en punkt som redan är hemlig', () => {
    const secret = {
      ...item,
      inMinutes: 'sent' as const,
      fields: { heading: '', kind: 'decision' as const, secret: true as const },
    };
    expect(erasedBySecrecy(secret, say)).toEqual([]);
  });
});
