import type { CommandOf, Decided } from '../../../bot/declared/decide.ts';
import type { AgendaItemDefinition } from '../../../bot/kernel/definition.ts';
import { type ItemFields, itemOf } from '../../../bot/meeting/domain/agenda-item.ts';
import { closingAt } from '../../../bot/meeting/domain/closing-items.ts';
import { letGoOfAgenda } from '../../../bot/meeting/domain/let-go-of-agenda.ts';
import { unsentChanges } from '../../../bot/meeting/domain/send-change.ts';
import { agendaOf, type Meeting, workingAgenda } from '../../../bot/meeting/domain/state.ts';
import { aForum, aPlanned, played } from '../../support/builders.ts';
import { decide } from '../../support/given.ts';

const forum = aForum();
const done = (meeting: Meeting, command: Parameters<typeof decide>[1]): Decided =>
  decide(meeting, command, 'secretariat', { forum });
const then = (meeting: Meeting, ...commands: Parameters<typeof decide>[1][]): Meeting =>
  commands.reduce((before, command) => played(before, done(before, command)), meeting);
const about = { meeting: 'm1', item: 'p1' };
const add = (document: string, more: Partial<CommandOf<'add-annex'>> = {}, hash = document) => ({
  do: 'add-annex' as const,
  ...about,
  annex: { title: 'Budget', file: { document, name: 'Budget.pdf', size: 10, hash } },
  ...more,
});
const link = (href: string, title = 'Länk') => ({ do: 'add-annex' as const, ...about, annex: { title, href } });
const annexes = (meeting: Meeting) => workingAgenda(meeting, [])[0]?.annexes ?? [];
const write = (fields: Partial<ItemFields>, base = 1) => ({
  do: 'set-agenda-item' as const,
  ...about,
  base,
  fields: { heading: 'Budget', kind: 'decision' as const, ...fields },
});

describe('handlingen finns redan', () => {
  const meeting = then(aPlanned(), add('d1'), link('https://a.example.se/1'));

  it('samma innehåll läggs inte till en gång till, vad filen än heter', () => {
    const again = { title: 'Kopia', file: { document: 'd2', name: 'Kopia.pdf', size: 10, hash: 'd1' } };
    expect(done(meeting, { ...add('d2'), annex: again })).toEqual({
      refused: 'refusal.annex-exists',
      params: { title: 'Budget' },
    });
    expect(done(meeting, link('https://a.example.se/1'))).toMatchObject({ refused: 'refusal.annex-exists' });
    expect(done(meeting, { ...add('d2', {}, 'd1'), item: 'p2' })).not.toHaveProperty('refused');
  });

  it('samma namn och annat innehåll frågas om först', () => {
    expect(done(meeting, add('d2'))).toEqual({ refused: 'refusal.annex-name-taken', params: { name: 'Budget.pdf' } });
    const both = then(meeting, add('d2', { same: 'beside' }));
    expect(annexes(both).map(({ file }) => file?.document)).toEqual(['d1', undefined, 'd2']);
  });

  it('en ny version tar den gamlas plats och titel, och den gamla filen släpps om den aldrig skickats', () => {
    const renamed = then(meeting, { do: 'rename-annex', ...about, annex: 'p1-b3', title: 'Budget 2025' });
    const facts = done(renamed, add('d2', { same: 'instead' }));
    expect(Array.isArray(facts) && facts.map(({ type }) => type)).toEqual([
      'annex-removed',
      'annex-added',
      'annex-moved',
    ]);
    const now = played(renamed, facts);
    expect(annexes(now)).toMatchObject([{ title: 'Budget 2025', file: { document: 'd2' } }, { title: 'Länk' }]);
    const gone = { type: 'annex-removed', kind: 'meeting', id: 'm1', item: 'p1', annex: 'p1-b3' } as const;
    expect(letGoOfAgenda(renamed, gone)).toEqual(['d1']);
  });

  it('en fil från förut, vars innehåll inte är känt, räknas efter sitt namn', () => {
    const { hash: _, ...file } = { document: 'd0', name: 'budget.PDF', size: 10, hash: '' };
    const old = then(aPlanned(), { ...add('d0'), annex: { title: 'Budget', file } });
    expect(done(old, add('d1'))).toMatchObject({ refused: 'refusal.annex-name-taken' });
  });
});

describe('handlingens titel och plats', () => {
  const meeting = then(aPlanned(), add('d1'), link('https://a.example.se/1'), {
    ...link(''),
    annex: { secret: true },
  });

  it('titeln ändras på en fil och på en länk, aldrig på en med sekretess', () => {
    const rename = (annex: string) => ({ do: 'rename-annex' as const, ...about, annex, title: 'Ny titel' });
    expect(annexes(then(meeting, rename('p1-b3'), rename('p1-b4')))).toMatchObject([
      { title: 'Ny titel', file: { name: 'Budget.pdf' } },
      { title: 'Ny titel', href: 'https://a.example.se/1' },
      { secret: true },
    ]);
    expect(done(meeting, rename('p1-b5'))).toEqual({ refused: 'refusal.malformed' });
  });

  it('flyttas upp och ner', () => {
    const move = (annex: string, to: number) => ({ do: 'move-annex' as const, ...about, annex, to });
    const order = (one: Meeting) => annexes(one).map(({ id }) => id);
    expect(order(then(meeting, move('p1-b4', 0)))).toEqual(['p1-b4', 'p1-b3', 'p1-b5']);
    expect(order(then(meeting, move('p1-b3', 99)))).toEqual(['p1-b4', 'p1-b5', 'p1-b3']);
  });

  it('efter kallelsen är en ny titel och en ny ordning ändringar som kan skickas', () => {
    const called = then(meeting, { do: 'send-notice', meeting: 'm1' });
    expect(unsentChanges(called)).toEqual([]);
    const renamed = then(called, { do: 'rename-annex', ...about, annex: 'p1-b3', title: 'Ny titel' });
    expect(unsentChanges(renamed)).toEqual(['agenda']);
    expect(agendaOf(renamed, [])[0]?.annexes[0]?.title).toBe('Budget');
    expect(unsentChanges(then(called, { do: 'move-annex', ...about, annex: 'p1-b4', to: 0 }))).toEqual(['agenda']);
    expect(unsentChanges(then(called, add('d2', { same: 'instead' })))).toEqual(['annexes']);
  });
});

describe('förslag till beslut och bakgrund', () => {
  const proposal = 'Budgeten antas.\n\nDen gäller från 1 januari.';
  const background = 'Se förra årets budget.';
  const called = then(aPlanned(), write({ proposal, background }), { do: 'send-notice', meeting: 'm1' });

  it('står på punkten som de skrevs, med sina rader', () => {
    expect(agendaOf(called, [])[0]).toMatchObject({ proposal, background });
    expect(unsentChanges(called)).toEqual([]);
  });

  it('ett ändrat förslag efter kallelsen är en ändrad dagordning, och syns först när den är skickad', () => {
    for (const fields of [{ proposal: 'Nej.', background }, { proposal }]) {
      const changed = then(called, write(fields, 2));
      expect(unsentChanges(changed)).toEqual(['agenda']);
      expect(agendaOf(changed, [])[0]).toMatchObject({ proposal, background });
    }
  });

  it('Sekretess tar bort båda, också ur det som redan är skickat, och ingenting av dem står i journalen', () => {
    const facts = done(called, write({ proposal, background, secret: true }, 2));
    expect(JSON.stringify(facts)).not.toContain('Budgeten');
    const secret = played(called, facts);
    for (const agenda of [
      agendaOf(secret, []),
      workingAgenda(secret, []),
      secret.status === 'noticed' ? secret.agenda : [],
    ]) {
      expect(agenda[0]).not.toHaveProperty('proposal');
      expect(agenda[0]).not.toHaveProperty('background');
    }
  });

  it('kommer med ur samverkansmappen', () => {
    const definition: AgendaItemDefinition = { heading: 'Budget', kind: 'decision', proposal, background };
    expect(agendaOf(aPlanned({ agenda: [definition] }), [])[0]).toMatchObject({ proposal, background });
  });
});

describe('var en ny punkt hamnar när ingen säger något annat', () => {
  const at = (...headings: string[]) =>
    closingAt(headings.map((heading, n) => itemOf({ heading, kind: 'information' }, n + 1)));

  it('före Övriga frågor, och det som står efter dem', () => {
    expect(at('Öppnande', 'Budget', 'Övriga frågor', 'Nästa möte')).toBe(2);
    expect(at('Öppnande', 'Övrigt', 'Nästa möte', 'Mötet avslutas')).toBe(1);
    expect(at('Öppnande', 'övriga ärenden ', 'En punkt till')).toBe(1);
  });

  it('utan Övriga frågor före Nästa möte, Nästa steg och Avslutning sist', () => {
    expect(at('Öppnande', 'Nästa möte')).toBe(1);
    expect(at('Läget', 'Nästa steg')).toBe(1);
    expect(at('Läget', 'Nästa möte', 'Avslutning')).toBe(1);
  });

  it('sist när inget av det finns, också när en rubrik bara liknar', () => {
    expect(at()).toBe(0);
    expect(at('Öppnande', 'Övrig information', 'Nästa möte bokas', 'Budget')).toBe(4);
    expect(closingAt([{ heading: '', kind: 'other', secret: true }])).toBe(1);
  });
});
