import type { ConsultationBundle } from '../../../bot/consultation/views/bundle.ts';
import { consultationView } from '../../../bot/consultation/views/page.ts';
import { aForum, anAccount, ZONE } from '../../support/builders.ts';
import { aConsultation } from '../../support/consultation-builders.ts';

it('remissens sida säger en bilagas namn och storlek, inte var dess byte ligger', () => {
  const annexes = [
    { id: 'b1', title: 'Förslaget', href: 'https://example.se/f' },
    { id: 'b2', title: 'Karta', file: { document: 'd-hemlig', name: 'karta.pdf', size: 5 } },
  ];
  const bundle = {
    id: 'r1',
    consultation: aConsultation({ annexes }),
    cooperation: { timeZone: ZONE },
    today: '2024-02-01',
    forum: aForum(),
    municipalities: new Map(),
    rounds: [],
    sent: [],
    lines: [],
  } as unknown as ConsultationBundle;
  const view = consultationView(
    bundle,
    { papers: true, asked: { by: anAccount('p-a'), roles: ['member'], now: new Date('2024-02-01') } },
    'sv',
  );
  expect(view.papers?.annexes).toMatchObject([
    { id: 'b1', href: 'https://example.se/f' },
    { id: 'b2', file: { name: 'karta.pdf', size: 5 } },
  ]);
  expect(JSON.stringify(view)).not.toContain('d-hemlig');
});
