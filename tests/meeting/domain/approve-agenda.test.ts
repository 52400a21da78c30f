import type { Role } from '../../../bot/kernel/access.ts';
import { approvalState } from '../../../bot/meeting/domain/approve-agenda.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import { aForum, aPlanned, played } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const forum = aForum({ id: 'ssk', shortName: 'Samarbetskommittén' }, { chairApprovesAgenda: true });
const chair: Role[] = ['member', 'chair'];
const secretariat: Role[] = ['secretariat'];

const ask = (meeting: Meeting) =>
  given(meeting).when({ do: 'ask-approval', meeting: 'm1' }, secretariat, { forum }).decided;
const approve = (
  meeting: Meeting,
  how: 'card' | 'page' | 'oral' = 'card',
  roles = chair,
  edition = meeting.agendaEdition ?? 0,
) => given(meeting).when({ do: 'approve-agenda', meeting: 'm1', edition, how }, roles, { forum }).decided;
const move = (meeting: Meeting) =>
  played(
    meeting,
    given(meeting).when({ do: 'move-agenda-item', meeting: 'm1', item: 'p1', to: 1 }, secretariat, { forum }).decided,
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

  it('en ändrad dagordning är inte godkänd, och ett gammalt kort godkänner den inte', () => {
    const changed = move(approved);
    expect(approvalState(changed, forum)).toBe('changed-since');
    expect(approve(changed, 'card', chair, approved.approval?.edition)).toEqual({ refused: 'refusal.agenda-changed' });
    expect(approve(changed)).toHaveLength(1);
  });

  it('kallelsen som sedan skickas ändrar inte det som är godkänt', () => {
    const notice = given(approved).when({ do: 'send-notice', meeting: 'm1' }, secretariat, { forum }).decided;
    const sent = played(approved, notice);
    expect(approvalState(sent, forum)).toBe('approved');
  });

  it('två tryck är ett', () => {
    expect(approve(approved)).toBe('repeat');
  });
});
