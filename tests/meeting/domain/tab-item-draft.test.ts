import { keptItem, storedItem } from '../../../tab/meeting/item-draft.ts';

const TYPED = {
  ...keptItem(undefined).draft,
  heading: 'Tvist med leverantören',
  presenter: 'Juristen',
  minutes: 'tio',
};

describe('vad som får stå i webbläsaren av en punkt som skrivs', () => {
  it('allt, så länge punkten inte är märkt Sekretess', () => {
    const kept = { base: 0, draft: TYPED, before: 'i1' };
    expect(storedItem(kept)).toBe(kept);
  });

  it('av en hemlig punkt inte mer än det som skickas', () => {
    const stored = storedItem({ base: 0, draft: { ...TYPED, secret: true }, before: 'i1' });
    expect(stored).toEqual({
      base: 0,
      draft: {
        heading: '',
        kind: 'information',
        presenter: '',
        proposal: '',
        background: '',
        minutes: 'tio',
        secret: true,
      },
      before: 'i1',
    });
  });
});
