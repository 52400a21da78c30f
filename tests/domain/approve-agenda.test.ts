import type { Role } from '../../bot/domain/access.ts';
import { approvalState, approveAgenda, askApproval } from '../../bot/domain/meeting/approve-agenda.ts';
import type { Meeting } from '../../bot/domain/meeting/meeting.ts';
import { sendNotice } from '../../bot/domain/meeting/send-notice.ts';
import { moveAgendaItem } from '../../bot/domain/meeting/set-agenda-item.ts';
import { A_TEAM, aCancelled, aForum, aPlanned, played, ZONE } from '../support/builders.ts';

const forum = aForum({ id: 'ssk', shortName: 'Samarbetskommittén' }, { chairApprovesAgenda: true });
const chair: Role[] = ['member', 'chair'];
const secretariat: Role[] = ['secretariat'];

const NOW = new Date('2024-02-01T08:00:00Z');
const ask = (meeting: Meeting, roles = secretariat, of = forum, now = NOW) =>
  askApproval('m1', meeting, { forum: of, zone: ZONE }, roles, now);
const approve = (
  meeting: Meeting,
  how: 'card' | 'page' | 'oral' = 'card',
  roles = chair,
  edition = meeting.agendaEdition ?? 0,
  of = forum,
  now = NOW,
) => approveAgenda('m1', meeting, { edition, how }, { forum: of, zone: ZONE }, roles, now);
const move = (meeting: Meeting) =>
  played(
    meeting,
    moveAgendaItem('m1', meeting, { item: 'p1', to: 1 }, { forum, zone: ZONE }, secretariat, new Date('2024-02-01')),
  );

const asked = played(aPlanned(), ask(aPlanned()));
const approved = played(asked, approve(asked));

describe('kansliet ber ordföranden godkänna dagordningen', () => {
  it('fungerar, en gång för varje dagordning', () => {
    expect(approvalState(aPlanned(), forum)).toBe('not-asked');
    expect(approvalState(asked, forum)).toBe('asked');
    expect(ask(asked)).toBe('repeat');
    expect(ask(approved)).toBe('repeat');
    expect(ask(move(approved))).toHaveLength(1);
  });

  it.each<Role>(['member', 'secretary', 'chair', 'assistant', 'item-guest', 'none'])('nekas den som är %s', (role) => {
    expect(ask(aPlanned(), [role])).toEqual({ refused: 'refusal.secretariat-only' });
  });

  it('nekas i ett organ där ordföranden inte godkänner, och för ett inställt möte', () => {
    expect(ask(aPlanned(), secretariat, aForum())).toMatchObject({ refused: 'refusal.no-approval-needed' });
    expect(ask(aCancelled())).toMatchObject({ refused: 'refusal.meeting-cancelled' });
  });
});

describe('ordföranden godkänner dagordningen', () => {
  it('fungerar i kortet och på sidan, och det står vem, hur och när', () => {
    expect(approved.approval).toEqual({
      edition: asked.agendaEdition ?? 0,
      how: 'card',
      by: 'prov',
      at: '2024-02-03T09:00:00.000Z',
    });
    expect(approvalState(approved, forum)).toBe('approved');
    expect(approve(aPlanned(), 'page')).toContainEqual(expect.objectContaining({ type: 'agenda-approved' }));
  });

  it('kansliet antecknar ett muntligt godkännande, och bara kansliet', () => {
    expect(approve(aPlanned(), 'oral', secretariat)).toContainEqual(expect.objectContaining({ how: 'oral' }));
    expect(approve(aPlanned(), 'oral', chair)).toMatchObject({ refused: 'refusal.chair-only' });
  });

  it.each<Role>(['member', 'secretariat', 'secretary', 'assistant', 'none'])('nekas den som bara är %s', (role) => {
    expect(approve(aPlanned(), 'card', [role])).toMatchObject({ refused: 'refusal.chair-only' });
  });

  it('en ändrad dagordning är inte godkänd, och ett gammalt kort godkänner den inte', () => {
    const changed = move(approved);
    expect(approvalState(changed, forum)).toBe('changed-since');
    expect(approve(changed, 'card', chair, approved.approval?.edition)).toEqual({ refused: 'refusal.agenda-changed' });
    expect(approve(changed)).toHaveLength(1);
  });

  it('kallelsen som sedan skickas ändrar inte det som är godkänt', () => {
    const sent = played(approved, sendNotice('m1', approved, { forum, team: A_TEAM, zone: ZONE }, secretariat, NOW));
    expect(approvalState(sent, forum)).toBe('approved');
  });

  it('två tryck är ett', () => {
    expect(approve(approved)).toBe('repeat');
  });

  it('nekas där det inte behövs, och för ett inställt möte', () => {
    expect(approve(aPlanned(), 'page', chair, 0, aForum())).toMatchObject({ refused: 'refusal.no-approval-needed' });
    expect(approve(aCancelled())).toMatchObject({ refused: 'refusal.meeting-cancelled' });
    const after = new Date('2024-02-17T08:00:00Z');
    expect(approve(asked, 'page', chair, asked.agendaEdition, forum, after)).toMatchObject({
      refused: 'refusal.meeting-over',
    });
  });
});
