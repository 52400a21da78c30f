import { MOST_REFRESHED } from '../../../bot/cards/refresh.ts';
import { extraCard } from '../../../bot/extra/cards/request.ts';
import { approvalCard } from '../../../bot/meeting/cards/approval.ts';
import { changeCard } from '../../../bot/meeting/cards/change.ts';
import { noticeCard } from '../../../bot/meeting/cards/notice.ts';
import type { AgendaItem } from '../../../bot/meeting/domain/agenda-item.ts';
import { CHANGED } from '../../../bot/meeting/domain/facts.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { changeNotice } from '../../../bot/meeting/views/change.ts';
import { answerChoices } from '../../../bot/meeting/views/my-answer.ts';
import { meetingView } from '../../../bot/meeting/views/page.ts';
import { aForum, aMunicipality, aNoticed, anRsvp, aSeat, byId, ZONE } from '../../support/builders.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';
import { readButtons } from '../../support/read-buttons.ts';

const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';
const DRAWN = '00000000a-prov';
/** Teams takes 28 KB; some of it is the message around the card. */
const LARGEST = 20_000;
const longest = (most: number) => 'å'.repeat(most);
const ids = Array.from({ length: 200 }, (_, n) => `k${n}`);
const users = Array.from({ length: MOST_REFRESHED }, () => '8:orgid:00000000-0000-4000-8000-000000000000');

const items = Array.from({ length: 60 }, (_, n): AgendaItem => {
  const annexes = [0, 1, 2, 3].map((m) => ({ id: `p${n}-b${m}`, title: longest(200), href: 'https://example.se' }));
  const texts = { proposal: longest(4000), background: longest(4000) };
  const rest = { presenter: longest(200), ...texts, annexes, guests: [] };
  return { id: `p${n}`, version: 1, heading: longest(200), kind: 'decision', ...rest } as unknown as AgendaItem;
});
const fields = { title: longest(200), place: longest(200), purpose: longest(500), mode: 'hybrid' as const };
const bundle = (agenda: AgendaItem[]): MeetingBundle => ({
  id: 'm1',
  meeting: { ...aNoticed(fields), items, agenda, first: agenda.map(({ id }) => id), agendaEdition: 2 } as Meeting,
  forum: aForum({}, { chairApprovesAgenda: true }),
  zone: ZONE,
  seats: ids.map((id) => aSeat(`lg-${id}`)),
  municipalities: byId(ids.map((id) => aMunicipality(id, { name: `Upplands ${longest(10)}` }))),
  people: new Map(),
  rsvps: new Map(ids.map((id) => [`lg-${id}`, anRsvp(`lg-${id}`, { value: 'attending', from: '09:30' })])),
  earlier: new Map(),
  team: undefined,
  offices: [],
});
const of = bundle(items);
const actor = { kind: 'account' as const, account: 'x', person: null, secretariat: false };
const view = meetingView(of, { actor, language: 'sv', now: new Date('2024-02-05T08:00:00Z'), drawn: DRAWN });
const choices = answerChoices(of, 'member', 'sv');
const approval = { agendaEdition: 2, mayApprove: true, text: longest(200) } as NonNullable<typeof view.approval>;
const told = changeNotice(bundle([]), bundle([]), { what: [...CHANGED], again: true }, 'sv');
const papers = changeNotice(bundle([]), bundle([]), { what: ['annexes'], again: false }, 'sv');
const asked = { meeting: 'm1', revision: 2, drawn: DRAWN, choices };
const request = {
  id: 'r1',
  whenText: 'måndag 4 mars 2024 kl. 9.00–11.00',
  reason: longest(500),
  counterText: '200 av 200 har begärt det',
  needed: 200,
  who: ids.map(() => longest(30)),
  canJoin: true,
  mine: false,
} as unknown as Parameters<typeof extraCard>[0];
const extra = { standing: 'open', forum: longest(60), asker: longest(30), href: HREF, common: true } as const;

const papersCard = changeCard(papers, { language: 'sv', href: HREF });
const who = longest(120);
const toldCard = changeCard(told, { language: 'sv', href: HREF, asked: { ...asked, who } });
const cards: [string, object][] = [
  ['ändringen, när allt är ändrat', toldCard],
  ['kompletterande handlingar', papersCard],
  ['kallelsen', noticeCard(view, { language: 'sv', drawn: DRAWN, href: HREF, common: { users, choices } })],
  ['ordförandens kort', approvalCard({ ...view, approval }, { language: 'sv', href: HREF })],
  ['extra möte', extraCard(request, { language: 'sv', ...extra })],
];

describe.each(cards)('så stort det kan bli: %s', (_name, card) => {
  it('är under 20 KB och följer kortschemat', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(LARGEST);
    expect(faultsOfCard(card)).toEqual([]);
  });

  it('varje knapp läses', () => {
    const said = nodesOf(card).filter(({ type }) => type === 'Action.Execute');
    expect(readButtons(card).sort()).toEqual(said.map(({ verb }) => verb).sort());
  });
});

describe('kortet om en ändring', () => {
  it('har högst tjugo rader på högst 200 tecken, och den sista ber om svar', () => {
    const runs = nodesOf(toldCard).filter(({ type }) => type === 'TextRun');
    // After the day, and before who answers and how hours are filled in.
    const lines = runs.map(({ text }) => String(text)).slice(1, -2);
    expect(lines).toHaveLength(20);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(200);
    expect(lines.at(-1)).toBe('Svara igen, även om du har svarat förut.');
  });

  it('läser upp rubriken och dagen; raderna står en gång', () => {
    const { speak, fallbackText } = papersCard as Record<string, string>;
    expect(speak).toBe('Kompletterande handlingar: Ledningsgruppen. fredag 16 februari 2024 kl. 9.00–11.30');
    expect(fallbackText).toBe(speak);
  });
});
