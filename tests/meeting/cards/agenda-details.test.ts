import { approvalCard } from '../../../bot/meeting/cards/approval.ts';
import { agendaPart } from '../../../bot/meeting/cards/notice-lists.ts';
import type { AgendaItemView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';

const item = (no: number, more: Partial<AgendaItemView> = {}): AgendaItemView => ({
  id: `p${no}`,
  no,
  heading: `Punkt ${no}`,
  kindText: 'Beslut',
  annexes: [],
  ...more,
});
const partOf = (agenda: AgendaItemView[]) => agendaPart({ agenda } as MeetingView, 'sv');
const folded = (agenda: AgendaItemView[]) => partOf(agenda).find(({ type }) => type === 'Container');
const said = (agenda: AgendaItemView[]) =>
  nodesOf(folded(agenda) ?? {})
    .filter(({ type }) => type === 'TextRun')
    .map(({ text }) => text);

describe('förslag, bakgrund och handlingar i kortet', () => {
  it('ligger vikta under dagordningen, förslaget först, rad för rad', () => {
    const annexes = [
      { id: 'b1', title: 'Budget 2025', file: 'x', fileText: 'PDF, 1,2 MB' },
      { id: 'b2', title: 'Kalkyl', href: 'https://a.example.se' },
    ];
    const agenda = [
      item(1),
      item(2, { proposal: 'Budgeten **antas**.\n\nDen gäller nu.', background: 'Se förra.', annexes }),
    ];
    const part = partOf(agenda);
    expect(part.at(-2)).toMatchObject({
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: 'Förslag, bakgrund och handlingar',
          targetElements: [part.at(-1)?.id],
        },
      ],
    });
    expect(part.at(-1)).toMatchObject({ type: 'Container', isVisible: false });
    expect(said(agenda)).toEqual([
      '2. Punkt 2',
      'Förslag till beslut',
      'Budgeten **antas**.',
      'Den gäller nu.',
      'Bakgrund',
      'Se förra.',
      'Handlingar: Budget 2025 (PDF, 1,2 MB), Kalkyl',
    ]);
    expect(nodesOf(folded(agenda) ?? {}).filter(({ type }) => type === 'TextBlock')).toEqual([]);
  });

  it('det finns inget att vika ut när inget är skrivet och inga handlingar finns', () => {
    expect(folded([item(1), item(2)])).toBeUndefined();
  });

  it('det som inte får plats finns i fliken, och kortet säger det', () => {
    const long = Array.from({ length: 20 }, (_, n) => item(n + 1, { proposal: 'å'.repeat(4000) }));
    const words = said(long);
    expect(words).toContain('Hela texten finns i fliken: öppna mötet i Samverkan.');
    expect(words.at(-1)).toBe('Resten finns i fliken: öppna mötet i Samverkan.');
    expect(words[0]).toBe('1. Punkt 1');
    expect(Buffer.byteLength(JSON.stringify(partOf(long)))).toBeLessThan(10_000);
  });

  it('står i ordförandens kort också, som följer kortschemat', () => {
    const view = {
      id: 'm1',
      forum: { shortName: 'Ledningsgruppen' },
      when: { text: 'fredag' },
      agenda: [item(1, { proposal: 'Ja.' })],
    };
    const card = approvalCard(view as MeetingView, { language: 'sv', href: 'https://a.example.se' });
    expect(JSON.stringify(card)).toContain('Förslag till beslut');
    expect(faultsOfCard(card)).toEqual([]);
  });
});
