import type { AgendaItem } from '../../../bot/meeting/domain/agenda-item.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import { noticeName, noticePaper } from '../../../bot/meeting/views/notice-paper.ts';
import { meetingView } from '../../../bot/meeting/views/page.ts';
import { aCancelled, aForum, aNoticed, anAccount, aSeat, ZONE } from '../../support/builders.ts';
import { MINUTES_PAPERS } from '../../support/minutes-papers.ts';
import { wordsOf } from '../../support/paper-words.ts';

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, version: 1, heading: `Rubrik ${id}`, kind: 'discussion', annexes: [], guests: [] },
  ...more,
});
const AGENDA = [item('p1'), item('p2', { heading: 'Upphandling', secret: true }), item('p3', { guests: ['p-gast'] })];

function viewOf(meeting: Meeting, person = 'p-lg-a', secretariat = false) {
  const nobody = { municipalities: new Map(), people: new Map(), rsvps: new Map(), earlier: new Map(), offices: [] };
  const bundle = { id: 'm1', meeting, forum: aForum(), zone: ZONE, seats: [aSeat('lg-a')], team: undefined, ...nobody };
  const now = new Date('2024-02-05T08:00:00Z');
  return meetingView(bundle, { actor: anAccount(person, secretariat), language: 'sv', now, drawn: '000000001-a' });
}
const noticed = { ...aNoticed(), agenda: AGENDA, items: AGENDA, first: ['p2', 'p3'] };
const { noticedAt: _at, agenda: _agenda, revision: _revision, post: _post, first: _first, ...prepared } = noticed;
const planned: Meeting = { ...prepared, status: 'planned' };

describe('kallelsen som papper', () => {
  it('har tid, plats och sina punkter i ordning, var och en som en rubrik', () => {
    const { parts, title, kind, draft } = MINUTES_PAPERS['a notice with its agenda'];
    expect([kind, title, draft]).toEqual([
      'Kallelse',
      'Kallelse, Ledningsgruppen, fredag 10 februari 2023 kl. 8.30–11.00',
      undefined,
    ]);
    const headings = parts.flatMap((part) => (part.part === 'heading' ? [`${part.level} ${part.text}`] : []));
    expect(headings.slice(0, 4)).toEqual([
      '1 Dagordning',
      expect.stringMatching(/^2 1\. /),
      expect.stringMatching(/^2 2\. /),
      expect.stringMatching(/^2 3\. /),
    ]);
  });

  it('har förslag, bakgrund, föredragande och handlingar under sin punkt', () => {
    const words = wordsOf(MINUTES_PAPERS['a notice with its agenda']);
    const from = words.findIndex((said) => said.startsWith('6. '));
    const until = words.findIndex((said) => said.startsWith('7. '));
    expect(words.slice(from + 1, until)).toEqual([
      'Beslut · Föredragande: Strateg, Södertörns kansli · 20 min',
      'Förslag till beslut:',
      'att godkänna förslaget,',
      'att skicka det vidare.',
      'Handlingar:',
      '•',
      'Underlag 6',
      '•',
      'Handling med sekretess. Den lämnas utanför Samverkan.',
    ]);
    expect(words).toContain('Kalkyl (PDF, 1,4 MB)');
    const runs = MINUTES_PAPERS['a notice with its agenda'].parts.flatMap((part) =>
      part.part === 'list' ? part.items.flat() : [],
    );
    expect(runs).toContainEqual({ text: 'Underlag 6', href: 'https://example.se/underlag-6' });
  });

  it('har ingen länk att gå in på mötet med: ett papper lämnas vidare', () => {
    expect(JSON.stringify(MINUTES_PAPERS['a notice with its agenda'])).not.toContain('teams.example.se');
  });

  it('en punkt med sekretess har bara sin neutrala rubrik', () => {
    const said = JSON.stringify(noticePaper(viewOf(noticed)));
    expect(said).toContain('2. Punkt med sekretess');
    expect(said).not.toContain('Upphandling');
  });

  it('en punkt som fick sekretess efter kallelsen och sedan togs bort har det också', () => {
    const emptied = item('p2', {
      heading: '',
      guests: ['p-gast'],
      annexes: [{ id: 'p2-b1', title: '', href: 'https://example.se/a' }],
    });
    const view = viewOf({ ...noticed, agenda: [emptied], items: [] });
    expect(view.agenda).toMatchObject([{ heading: 'Punkt med sekretess', annexes: [] }]);
    expect(view.agenda[0]).not.toHaveProperty('guestsText');
  });

  it('det som kom efter kallelsen är märkt, och en ändrad kallelse säger det', () => {
    const words = wordsOf(noticePaper(viewOf({ ...noticed, revision: 3 })));
    expect(words).toContain('Diskussion · Tillkom efter kallelsen');
    expect(words.join('\n')).toContain('version 3');
    expect(wordsOf(noticePaper(viewOf(noticed))).join('\n')).not.toContain('version');
  });

  it('gästen på en punkt får bara den, under sitt nummer', () => {
    const words = wordsOf(noticePaper(viewOf(noticed, 'p-gast')));
    expect(words).toContain('3. Rubrik p3');
    expect(words.join()).not.toContain('Rubrik p1');
  });

  it('före kallelsen är den ett utkast, och den som inte förbereder mötet ser ingen dagordning', () => {
    const view = viewOf(planned, 'p-sek', true);
    expect([noticePaper(view).draft, noticeName(view)]).toEqual([
      'Utkast',
      'UTKAST Kallelse Ledningsgruppen 2024-02-16',
    ]);
    expect(wordsOf(noticePaper(view))).toContain('Preliminär dagordning');
    const member = wordsOf(noticePaper(viewOf(planned)));
    expect(member).toContain('Dagordningen kommer senare.');
    expect(member.join()).not.toContain('Rubrik');
  });

  it('ett inställt möte säger det överst och i filens namn', () => {
    const view = viewOf(aCancelled());
    expect(noticePaper(view).draft).toBe('Inställt');
    expect(wordsOf(noticePaper(view)).slice(1, 3)).toEqual(['Mötet är inställt.', 'Skäl: Snö']);
    expect(noticeName(view)).toBe('INSTÄLLT Kallelse Ledningsgruppen 2024-02-16');
  });
});
