import { itemOf } from '../../../bot/meeting/domain/agenda-item.ts';
import { agendaOf, firstAgendaOf, type Meeting } from '../../../bot/meeting/domain/state.ts';
import { compareAgendas } from '../../../bot/minutes/domain/compare-agendas.ts';
import { aForum, aNoticed, aPlanned, played } from '../../support/builders.ts';
import { decide } from '../../support/given.ts';

const forum = aForum();
const item = (number: number, heading: string) => itemOf({ heading, kind: 'information' }, number);
const [a, b, c, d] = [item(1, 'A'), item(2, 'B'), item(3, 'C'), item(4, 'D')];
const told = (before: Parameters<typeof compareAgendas>[0], after: Parameters<typeof compareAgendas>[1]) => {
  const { items, removed } = compareAgendas(before, after);
  return { items: Object.fromEntries(items), removed: removed.map(({ heading }) => heading) };
};

describe('vad som skiljer två dagordningar', () => {
  it('samma dagordning: ingenting', () => {
    expect(told([a, b], [a, b])).toEqual({ items: {}, removed: [] });
  });

  it('tillkomna och borttagna sägs, och de andra är inte flyttade för det', () => {
    expect(told([a, b, c], [d, a, c])).toEqual({ items: { p4: { added: true } }, removed: ['B'] });
  });

  it('den som har flyttats sägs vara flyttad, inte alla som den gick förbi', () => {
    expect(told([a, b, c, d], [d, a, b, c])).toEqual({ items: { p4: { moved: true } }, removed: [] });
    expect(told([a, b, c, d], [b, c, d, a])).toEqual({ items: { p1: { moved: true } }, removed: [] });
    expect(Object.keys(told([a, b, c], [c, b, a]).items)).toHaveLength(2);
  });

  it('ändrad rubrik, slag, text och handlingar sägs var för sig', () => {
    const annex = { id: 'p1-b5', title: 'Budget', href: 'https://a.example.se' };
    expect(told([a], [{ ...a, heading: 'Ny', kind: 'decision' }])).toMatchObject({
      items: { p1: { heading: 'A', kind: 'information' } },
    });
    expect(told([a], [{ ...a, proposal: 'Ja.' }])).toMatchObject({ items: { p1: { texts: true } } });
    expect(told([a], [{ ...a, annexes: [annex] }])).toMatchObject({ items: { p1: { annexes: true } } });
  });

  it('av en punkt med sekretess sägs inte vad den hette', () => {
    expect(told([a], [{ ...a, heading: '', secret: true }])).toEqual({ items: {}, removed: [] });
  });
});

describe('dagordningen som den först skickades', () => {
  const then = (meeting: Meeting, ...commands: Parameters<typeof decide>[1][]): Meeting =>
    commands.reduce((before, command) => played(before, decide(before, command, 'secretariat', { forum })), meeting);
  const set = (heading: string, base: number, more: object = {}) => ({
    do: 'set-agenda-item' as const,
    meeting: 'm1',
    item: 'p1',
    base,
    fields: { heading, kind: 'decision' as const, ...more },
  });
  const notice = { do: 'send-notice', meeting: 'm1' } as const;
  const sendChange = (meeting: Meeting) =>
    then(meeting, { do: 'send-change', meeting: 'm1', agenda: meeting.agendaEdition });
  const headings = (items: readonly { heading: string }[] | null) => items?.map(({ heading }) => heading);
  const changed = sendChange(then(aPlanned(), set('Budget', 1), notice, set('Bokslut', 2)));

  it('finns kvar när den har ändrats, och när ändringen är skickad', () => {
    expect(headings(firstAgendaOf(changed))).toEqual(['Budget', 'Nästa möte']);
    expect(headings(agendaOf(changed, []))).toEqual(['Bokslut', 'Nästa möte']);
  });

  it('Sekretess tömmer den också, där den är sparad', () => {
    const secret = then(changed, set('', 3, { secret: true }));
    expect(firstAgendaOf(secret)?.[0]).toMatchObject({ heading: '', secret: true });
    expect(JSON.stringify({ ...secret, imported: null })).not.toMatch(/Budget|Bokslut/);
  });

  it('ett planerat möte har ingen, och ett som kallades innan den sparades har den bara om inget har skickats sedan', () => {
    expect(firstAgendaOf(aPlanned())).toBeNull();
    const old = aNoticed({}, [{ heading: 'A', kind: 'other' }]);
    expect(headings(firstAgendaOf(old))).toEqual(['A']);
    expect(firstAgendaOf({ ...old, revision: 2 })).toBeNull();
  });
});
