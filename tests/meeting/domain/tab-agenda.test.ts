import { faultsInGuest, faultsInLink } from '../../../tab/meeting/annex-draft.ts';
import { erasedBySecrecy } from '../../../tab/meeting/erased-by-secrecy.ts';
import { draftOf, faultsIn, fieldsOf, isBeaten, keptItem, sameFields } from '../../../tab/meeting/item-draft.ts';
import { hasFile, newItemIn, partsOf } from '../../../tab/meeting/restore-item.ts';
import { dropPlace, inOrder, moved } from '../../../tab/shell/order.ts';

const budget = { heading: 'Budget', kind: 'decision', presenter: 'Ekonomichef', minutes: 20 } as const;
const item = (id: string, fields = budget as typeof budget | { heading: string; kind: 'other' }, version = 1) => ({
  id,
  no: 1,
  version,
  fields,
  heading: fields.heading,
  kindText: '',
  inMinutes: 'none' as const,
  annexes: [],
  guests: [],
});

describe('the order of an agenda', () => {
  it('moves one up or down, and keeps the rest', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('drops one where the line is shown, from above as from below', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(moved(list, 0, dropPlace(0, 2, true))).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(list, 0, dropPlace(0, 2, false))).toEqual(['b', 'a', 'c', 'd']);
    expect(moved(list, 3, dropPlace(3, 1, false))).toEqual(['a', 'd', 'b', 'c']);
    expect(moved(list, 3, dropPlace(3, 1, true))).toEqual(['a', 'b', 'd', 'c']);
  });

  it('stays as it is when it is dropped where it stood', () => {
    for (const [over, lower] of [
      [1, true],
      [1, false],
      [0, true],
      [2, false],
    ] as const)
      expect(dropPlace(1, over, lower)).toBe(1);
  });

  it('takes what came meanwhile last', () => {
    expect(inOrder([{ id: 'a' }, { id: 'b' }, { id: 'c' }], ['b', 'a']).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('an item in its form', () => {
  it('is sent as it was read', () => {
    expect(fieldsOf(draftOf(budget))).toEqual(budget);
  });

  it('leaves out what is empty, and the spaces around', () => {
    const draft = { ...draftOf(budget), heading: ' Budget ', presenter: ' ', proposal: '\n', minutes: '' };
    expect(fieldsOf(draft)).toEqual({ heading: 'Budget', kind: 'decision' });
    expect(fieldsOf({ ...draft, proposal: ' Ja.\n\nNej. ', background: 'Se PM.' })).toEqual({
      heading: 'Budget',
      kind: 'decision',
      proposal: 'Ja.\n\nNej.',
      background: 'Se PM.',
    });
  });

  it('sends no word of a secret one', () => {
    const fields = fieldsOf({ ...draftOf(budget), secret: true });
    expect(fields).toEqual({ heading: '', kind: 'decision', minutes: 20, secret: true });
  });

  it('needs a heading unless it is secret, and whole minutes', () => {
    const draft = draftOf(budget);
    expect(faultsIn(draft)).toEqual({});
    expect(faultsIn({ ...draft, heading: ' ' })).toEqual({ heading: 'tab.item.noHeading' });
    expect(faultsIn({ ...draft, heading: '', secret: true })).toEqual({});
    for (const minutes of ['0', '-5', '1,5', 'tio', '1441', '1e9'])
      expect([minutes, faultsIn({ ...draft, minutes })]).toEqual([minutes, { minutes: 'tab.item.badMinutes' }]);
  });
});

describe('two people in the same item', () => {
  const mine = { ...keptItem(item('p1')), draft: { ...draftOf(budget), heading: 'Budget 2025' } };

  it('is no conflict while nobody else has saved', () => {
    expect(isBeaten(mine, item('p1'))).toBe(false);
  });

  it('is one when somebody has saved other words, or removed it', () => {
    expect(isBeaten(mine, item('p1', { heading: 'Bokslut', kind: 'other' }, 2))).toBe(true);
    expect(isBeaten(mine, undefined)).toBe(true);
  });

  it('is none when what stands there is what I wrote: then it was mine that came there', () => {
    expect(isBeaten({ base: 1, draft: draftOf(budget) }, item('p1', budget, 2))).toBe(false);
    expect(
      sameFields({ heading: '', kind: 'other', secret: true }, { heading: 'x', kind: 'other', secret: true }),
    ).toBe(true);
  });
});

describe('an item that is given back', () => {
  const gone = {
    ...item('p2'),
    annexes: [
      { id: 'a1', title: 'PM', href: 'https://example.org/pm' },
      { id: 'a2', title: 'Handling med sekretess' },
      { id: 'a3', title: 'Karta.pdf', file: 'meetings/m/annexes/a3' },
    ],
    guests: [{ person: 'p-guest', text: 'Gäst', invitation: 'Du är inbjuden' }],
  };

  it('is found by being new', () => {
    expect(newItemIn([item('p1'), item('p9')], [item('p1'), item('p2')], budget)).toBe('p9');
    expect(newItemIn([item('p1')], [item('p1')], budget)).toBeUndefined();
  });

  it('gets its links, the signs of its secret documents and its guests, but no file', () => {
    expect(hasFile(gone)).toBe(true);
    expect(partsOf('m', 'p9', gone)).toEqual([
      { do: 'add-annex', meeting: 'm', item: 'p9', annex: { title: 'PM', href: 'https://example.org/pm' } },
      { do: 'add-annex', meeting: 'm', item: 'p9', annex: { secret: true } },
      { do: 'invite-guest', meeting: 'm', item: 'p9', guest: { person: 'p-guest' } },
    ]);
  });
});

describe('what marking an item secret erases', () => {
  const say = (key: string, params?: Record<string, string | number>) => [key, params?.count].filter(Boolean).join(' ');
  const annexes = [
    { id: 'a1', title: 'Karta', file: 'meetings/m/annexes/a1' },
    { id: 'a2', title: 'Kalkyl', file: 'meetings/m/annexes/a2' },
    { id: 'a3', title: 'PM', href: 'https://example.org/pm' },
  ];

  it('is its texts and its documents, counted; the number of minutes is no text', () => {
    const fields = { ...budget, proposal: 'Godkänns', background: '' };
    expect(erasedBySecrecy({ ...item('p1'), fields, annexes }, say)).toEqual([
      'tab.item.erases.heading',
      'tab.item.erases.presenter',
      'tab.item.erases.texts.one 1',
      'tab.item.erases.files.many 2',
      'tab.item.erases.documents.one 1',
    ]);
    expect(erasedBySecrecy(item('p1', { heading: 'Budget', kind: 'other' }), say)).toEqual(['tab.item.erases.heading']);
  });

  it('is nothing of one that is secret already', () => {
    const fields = { heading: '', kind: 'decision', secret: true } as const;
    expect(erasedBySecrecy({ ...item('p1'), fields, annexes }, say)).toEqual([]);
  });
});

describe('what goes with an item', () => {
  it('a link needs a title and a whole https address', () => {
    expect(faultsInLink({ title: 'PM', href: 'https://example.org/pm' })).toEqual({});
    expect(faultsInLink({ title: ' ', href: 'http://example.org' })).toEqual({
      title: 'tab.annex.noName',
      href: 'tab.annex.badHref',
    });
    for (const href of ['', 'https://', 'javascript:alert(1)', 'https://localhost'])
      expect([href, faultsInLink({ title: 'PM', href })]).toEqual([href, { href: 'tab.annex.badHref' }]);
  });

  it('a guest needs a title, an organisation and an address', () => {
    expect(faultsInGuest({ title: 'Expert', organisation: 'VTI', mail: 'expert@vti.example' })).toEqual({});
    expect(faultsInGuest({ title: '', organisation: ' ', mail: 'expert' })).toEqual({
      title: 'tab.guest.missing',
      organisation: 'tab.guest.missing',
      mail: 'tab.guest.badMail',
    });
  });
});
