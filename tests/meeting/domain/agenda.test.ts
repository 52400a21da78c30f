import type { CommandOf, Decided } from '../../../bot/declared/decide.ts';
import type { ItemFields } from '../../../bot/meeting/domain/agenda-item.ts';
import type { NewAnnex } from '../../../bot/meeting/domain/commands.ts';
import { MOST_ANNEXES } from '../../../bot/meeting/domain/edit-annexes.ts';
import { MOST_GUESTS } from '../../../bot/meeting/domain/invite-guest.ts';
import { MOST_ITEMS_IN_AGENDA } from '../../../bot/meeting/domain/set-agenda-item.ts';
import {
  agendaOf,
  firstAgendaOf,
  type Meeting,
  secretSince,
  workingAgenda,
} from '../../../bot/meeting/domain/state.ts';
import { aForum, aNoticed, aPlanned, played, ZONE } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const setting = { forum: aForum(), zone: ZONE };
const budget: ItemFields = { heading: 'Budget', kind: 'decision', presenter: 'Ekonomichefen', minutes: 20 };
const region = {
  id: 'gast-1',
  title: 'Trafikdirektör',
  mail: 'x@example.se',
  language: 'sv',
  account: 'guest',
} as const;

type Edit = (meeting: Meeting) => Decided;

const about = { meeting: 'm1' };
const set =
  (item: Omit<CommandOf<'set-agenda-item'>, 'do' | 'meeting'>): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'set-agenda-item', ...about, ...item }, 'secretariat', setting).decided;
const annex =
  (item: string, added: NewAnnex): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'add-annex', ...about, item, annex: added }, 'secretariat', setting).decided;
const removeAnnex =
  (item: string, id: string): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'remove-annex', ...about, item, annex: id }, 'secretariat', setting).decided;
const invite =
  (item: string, id: string = region.id): Edit =>
  (meeting) => {
    const command = { do: 'invite-guest', ...about, item, guest: { person: id } } as const;
    return given(meeting).when(command, 'secretariat', { ...setting, guest: { ...region, id }, known: false }).decided;
  };
const removeGuest =
  (item: string, person: string): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'remove-guest', ...about, item, person }, 'secretariat', setting).decided;
const move =
  (item: string, to: number): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'move-agenda-item', ...about, item, to }, 'secretariat', setting).decided;
const remove =
  (item: string, base = 1): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'remove-agenda-item', ...about, item, base }, 'secretariat', setting).decided;
const copy =
  (base: number, copied: ItemFields[]): Edit =>
  (meeting) =>
    given(meeting).when({ do: 'copy-agenda', ...about, base, from: 'standing' }, 'secretariat', { ...setting, copied })
      .decided;

/** The meeting after one edit after another, each as it is allowed. */
const edited = (meeting: Meeting, ...edits: Edit[]) =>
  edits.reduce((before, edit) => played(before, edit(before)), meeting);
const items = (meeting: Meeting) => workingAgenda(meeting, setting.forum.standingAgenda);
const headings = (meeting: Meeting) => items(meeting).map(({ heading }) => heading);
const link = { title: 'Underlag', href: 'https://example.se/underlag' };
const file = { document: 'd1', name: 'Underlag.pdf', size: 10 };

const EDITS: [string, Edit][] = [
  ['lägga till en punkt', set({ base: 0, fields: budget })],
  ['skriva om en punkt', set({ item: 'p1', base: 1, fields: budget })],
  ['flytta en punkt', move('p1', 1)],
  ['ta bort en punkt', remove('p1')],
  ['hämta en annan dagordning', copy(0, [budget])],
  ['lägga till en handling', annex('p1', link)],
  ['ta bort en handling', removeAnnex('p1', 'p1-b9')],
  ['bjuda in en gäst', invite('p1')],
  ['ta bort en gäst', removeGuest('p1', 'gast-1')],
];

describe.each(EDITS)('att %s', (_name, edit) => {
  it('går för kansliet, före och efter kallelsen', () => {
    for (const meeting of [aPlanned(), { ...aNoticed(), items: items(aPlanned()) }]) {
      expect(edit(meeting)).not.toHaveProperty('refused');
    }
  });
});

describe('dagordningens punkter', () => {
  it('den första ändringen gör den stående dagordningen till mötets egen', () => {
    const meeting = edited(aPlanned(), set({ base: 0, fields: budget }));
    expect(headings(meeting)).toEqual(['Välkommen', 'Nästa möte', 'Budget']);
    expect(items(meeting)[2]).toMatchObject({ id: 'p3', version: 1, presenter: 'Ekonomichefen', minutes: 20 });
    expect(workingAgenda(meeting, [{ heading: 'Ny stående', kind: 'other' }])).toHaveLength(3);
  });

  it('en ny punkt hamnar där man vill ha den', () => {
    expect(headings(edited(aPlanned(), set({ base: 0, at: 1, fields: budget })))).toEqual([
      'Välkommen',
      'Budget',
      'Nästa möte',
    ]);
    expect(headings(edited(aPlanned(), set({ base: 0, at: 99, fields: budget }))).at(-1)).toBe('Budget');
  });

  it('flyttas, också långt förbi slutet; till sin egen plats är ingenting', () => {
    expect(headings(edited(aPlanned(), move('p1', 1)))).toEqual(['Nästa möte', 'Välkommen']);
    expect(headings(edited(aPlanned(), move('p1', 99)))).toEqual(['Nästa möte', 'Välkommen']);
    expect(move('p1', 0)(aPlanned())).toBe('repeat');
  });

  it('tas bort, och numret används aldrig igen', () => {
    const meeting = edited(
      aPlanned(),
      set({ base: 0, fields: budget }),
      remove('p3'),
      set({ base: 0, fields: budget }),
    );
    expect(items(meeting).map(({ id }) => id)).toEqual(['p1', 'p2', 'p4']);
  });

  it('två som skriver i var sin punkt behåller båda sitt', () => {
    const one = edited(aPlanned(), set({ item: 'p1', base: 1, fields: budget }));
    const both = edited(one, set({ item: 'p2', base: 1, fields: { heading: 'Avslutning', kind: 'formality' } }));
    expect(headings(both)).toEqual(['Budget', 'Avslutning']);
  });

  it('två som skriver i samma punkt: den andra får veta vilken, och den förstas står kvar', () => {
    const one = edited(aPlanned(), set({ item: 'p1', base: 1, fields: budget }));
    expect(set({ item: 'p1', base: 1, fields: { heading: 'Annat', kind: 'other' } })(one)).toEqual({
      refused: 'refusal.item-changed',
      params: { heading: 'Budget' },
    });
    expect(remove('p1', 1)(one)).toMatchObject({ refused: 'refusal.item-changed' });
    expect(remove('p1', 2)(one)).not.toHaveProperty('refused');
  });

  it('en punkt som inte finns, och en för mycket', () => {
    for (const edit of [set({ item: 'p9', base: 1, fields: budget }), move('p9', 0), remove('p9'), annex('p9', link)]) {
      expect(edit(aPlanned())).toEqual({ refused: 'refusal.unknown-item' });
    }
    const many = aPlanned({
      agenda: Array.from({ length: MOST_ITEMS_IN_AGENDA }, (_, n) => ({ heading: `${n}`, kind: 'other' })),
    });
    expect(set({ base: 0, fields: budget })(many)).toMatchObject({
      refused: 'refusal.too-many-items',
      params: { most: '100' },
    });
  });

  it('en punkt som får sekretess töms på ord och handlingar och tar inga nya', () => {
    const full = edited(aPlanned(), set({ base: 0, fields: budget }), annex('p3', link), invite('p3'));
    const secret = edited(
      full,
      set({ item: 'p3', base: 1, fields: { heading: 'Budget', kind: 'decision', secret: true } }),
    );
    expect(items(secret)[2]).toEqual({
      id: 'p3',
      version: 2,
      heading: '',
      kind: 'decision',
      secret: true,
      annexes: [],
      guests: ['gast-1'],
    });
    expect(annex('p3', link)(secret)).toEqual({ refused: 'refusal.secret-item' });
    expect(annex('p3', { title: 'x', file })(secret)).toEqual({ refused: 'refusal.secret-item' });
    expect(annex('p3', { secret: true })(secret)).toMatchObject([{ type: 'annex-added' }]);
  });

  it('det som stod om en punkt som får sekretess efter kallelsen går också ur dagordningen som skickades', () => {
    const called = aNoticed({}, [{ heading: 'Budget', kind: 'decision', presenter: 'Ekonomichefen' }]);
    const fields = { heading: 'Budget', kind: 'decision', secret: true } as const;
    const secret = edited(called, set({ item: 'p1', base: 1, fields }));
    expect(secret).toMatchObject({ status: 'noticed', items: [{ heading: '', secret: true }] });
    expect(JSON.stringify('agenda' in secret && secret.agenda)).not.toMatch(/Budget|Ekonomichefen/);
    expect(secretSince(secret)).toBe(true);
  });

  it('en punkt som får sekretess efter kallelsen och sedan tas bort är hemlig i det som skickades, tills det skickas på nytt', () => {
    const called = aNoticed({}, [{ heading: 'Budget', kind: 'decision' }]);
    const fields = { heading: '', kind: 'decision', secret: true } as const;
    const gone = edited(called, invite('p1'), set({ item: 'p1', base: 1, fields }), remove('p1', 2));
    expect(workingAgenda(gone, [])).toEqual([]);
    for (const sent of [agendaOf(gone, []), firstAgendaOf(gone)])
      expect(sent).toMatchObject([{ id: 'p1', secret: true }]);
    expect(secretSince(gone)).toBe(true);
  });

  it('varje ändring räknas, så att ett godkännande gäller det som sågs', () => {
    const once = edited(aPlanned(), move('p1', 1));
    const twice = edited(once, move('p1', 0));
    expect(twice.agendaEdition).toBeGreaterThan(once.agendaEdition ?? 0);
  });
});

describe('en dagordning hämtas från ett annat möte', () => {
  const source = items(edited(aPlanned(), set({ base: 0, fields: budget }), annex('p3', link), invite('p3')));

  it('punkterna kommer med under nya nummer, utan handlingar och gäster', () => {
    const meeting = edited(aPlanned(), move('p1', 1));
    const copied = edited(meeting, copy(meeting.agendaEdition ?? 0, source));
    expect(headings(copied)).toEqual(['Välkommen', 'Nästa möte', 'Budget']);
    expect(items(copied).map(({ id }) => id)).toEqual(['p3', 'p4', 'p5']);
    expect(items(copied).flatMap(({ annexes, guests }) => [...annexes, ...guests])).toEqual([]);
  });

  it('på ett orört möte också', () => {
    expect(headings(edited(aPlanned(), copy(0, [budget])))).toEqual(['Budget']);
  });

  it('nekas när någon har ändrat dagordningen sedan sidan öppnades', () => {
    const meeting = edited(aPlanned(), move('p1', 1));
    expect(copy(0, source)(meeting)).toEqual({ refused: 'refusal.changed-meanwhile' });
  });
});

describe('handlingar', () => {
  it('en länk, en fil och en med sekretess, vars namn inte finns någonstans', () => {
    const meeting = edited(
      aPlanned(),
      annex('p1', link),
      annex('p1', { title: 'Bilaga', file }),
      annex('p1', { secret: true }),
    );
    expect(items(meeting)[0]?.annexes).toEqual([
      { id: 'p1-b3', ...link },
      { id: 'p1-b4', title: 'Bilaga', file },
      { id: 'p1-b5', title: '', secret: true },
    ]);
  });

  it('den första i ett möte vars mapp redan har handlingar får ett nummer som ingen annan har', () => {
    const three = ['A', 'B', 'C'].map((title) => ({ title, href: `https://example.se/${title}` }));
    const meeting = edited(
      aPlanned({ agenda: [{ heading: 'Budget', kind: 'decision', annexes: three }] }),
      annex('p1', link),
    );
    const ids = items(meeting)[0]?.annexes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('tas bort, en gång', () => {
    const meeting = edited(aPlanned(), annex('p1', link));
    const take = removeAnnex('p1', 'p1-b3');
    const gone = edited(meeting, take);
    expect(items(gone)[0]?.annexes).toEqual([]);
    expect(take(gone)).toBe('repeat');
  });

  it('högst trettio på en punkt', () => {
    const many = Array.from({ length: MOST_ANNEXES }, (_, n) => ({ ...link, href: `${link.href}/${n}` }));
    const full = edited(aPlanned(), ...many.map((one) => annex('p1', one)));
    expect(annex('p1', link)(full)).toMatchObject({ refused: 'refusal.too-many-annexes' });
    expect(annex('p2', link)(full)).not.toHaveProperty('refused');
  });
});

describe('gäster på en punkt', () => {
  it('bjuds in en gång, och den som är ny blir känd', () => {
    expect(invite('p1')(aPlanned())).toContainEqual({
      type: 'person-noted',
      kind: 'person',
      id: 'gast-1',
      rowOnly: { definition: region },
    });
    const meeting = edited(aPlanned(), invite('p1'));
    expect(items(meeting)[0]?.guests).toEqual(['gast-1']);
    expect(invite('p1')(meeting)).toBe('repeat');
  });

  it('tas bort, en gång', () => {
    const take = removeGuest('p1', 'gast-1');
    const gone = edited(edited(aPlanned(), invite('p1')), take);
    expect(items(gone)[0]?.guests).toEqual([]);
    expect(take(gone)).toBe('repeat');
  });

  it('högst tjugo på en punkt', () => {
    const full = edited(aPlanned(), ...Array.from({ length: MOST_GUESTS }, (_, n) => invite('p1', `gast-${n}`)));
    expect(invite('p1', 'gast-ny')(full)).toMatchObject({ refused: 'refusal.too-many-guests' });
  });
});
