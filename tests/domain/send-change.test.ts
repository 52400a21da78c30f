import type { Role } from '../../bot/domain/access.ts';
import { addAnnex } from '../../bot/domain/meeting/edit-annexes.ts';
import { inviteGuest } from '../../bot/domain/meeting/invite-guest.ts';
import { agendaOf, type Meeting, postOf } from '../../bot/domain/meeting/meeting.ts';
import { sendChange, unsentChanges } from '../../bot/domain/meeting/send-change.ts';
import { sendNotice } from '../../bot/domain/meeting/send-notice.ts';
import { moveAgendaItem, setAgendaItem } from '../../bot/domain/meeting/set-agenda-item.ts';
import { A_TEAM, aCancelled, aForum, aPlanned, played, ZONE } from '../support/builders.ts';

const forum = aForum();
const setting = { forum, zone: ZONE };
const now = new Date('2024-02-05T08:00:00Z');
const facts = { id: 't', name: 't', channel: 't', tenant: 't', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
const team = { status: 'connected', facts, forum: 'lg' } as const;

const called = played(aPlanned(), sendNotice('m1', aPlanned(), { ...setting, team }, ['secretariat'], now));
const link = { title: 'Underlag', href: 'https://example.se/u' };
const withAnnex = (meeting: Meeting) =>
  played(meeting, addAnnex('m1', meeting, { item: 'p1', annex: link }, setting, ['secretariat'], now));
const withItem = (meeting: Meeting) => {
  const given = { base: 0, fields: { heading: 'Budget', kind: 'decision' as const } };
  return played(meeting, setAgendaItem('m1', meeting, given, setting, ['secretariat'], now));
};
const move = (meeting: Meeting, to: number) =>
  played(meeting, moveAgendaItem('m1', meeting, { item: 'p1', to }, setting, ['secretariat'], now));
const withGuest = (meeting: Meeting) => {
  const guest = { id: 'gast', title: 'Gäst', mail: 'g@example.se', language: 'sv', account: 'guest' } as const;
  return played(meeting, inviteGuest('m1', meeting, { item: 'p1', guest, known: true }, setting, ['secretariat'], now));
};

function send(
  meeting: Meeting,
  how: { roles?: Role[]; agenda?: number; lost?: boolean; now?: Date; team?: null } = {},
) {
  const agenda = how.agenda ?? meeting.agendaEdition ?? 0;
  const given = { ...setting, lost: how.lost ?? false, team: how.team === null ? undefined : A_TEAM };
  return sendChange('m1', meeting, agenda, given, how.roles ?? ['secretariat'], how.now ?? now);
}

describe('kansliet skickar ändringar i dagordningen', () => {
  it('före kallelsen, och direkt efter den, finns inget att skicka', () => {
    expect(unsentChanges(withItem(aPlanned()))).toEqual([]);
    expect(unsentChanges(called)).toEqual([]);
  });

  it('fungerar: en ny punkt berättas, ingen ombads svara igen, och medlemmarna ser den först då', () => {
    const draft = withItem(called);
    expect(agendaOf(draft, [])).toHaveLength(2);
    expect(unsentChanges(draft)).toEqual(['agenda']);
    const sent = send(draft);
    expect(sent).toEqual([
      { type: 'notice-changed', kind: 'meeting', id: 'm1', revision: 2, what: ['agenda'], again: false },
    ]);
    const told = played(draft, sent);
    expect(agendaOf(told, [])).toHaveLength(3);
    expect(told.askedFrom).toBeUndefined();
    expect(postOf(told)).toBe(1);
    expect(unsentChanges(told)).toEqual([]);
  });

  it('bara en handling är kompletterande handlingar, ett byte av ordning är en ändrad dagordning', () => {
    expect(unsentChanges(withAnnex(called))).toEqual(['annexes']);
    expect(unsentChanges(move(called, 1))).toEqual(['agenda']);
    expect(unsentChanges(move(move(called, 1), 0))).toEqual([]);
    expect(unsentChanges(withAnnex(withItem(called)))).toEqual(['agenda', 'annexes']);
  });

  it('en gäst som bjuds in efteråt kan berättas', () => {
    expect(unsentChanges(withGuest(called))).toEqual(['agenda']);
  });

  it('när posten inte kom fram läggs kallelsen upp på nytt', () => {
    expect(send(withItem(called), { lost: true })).toMatchObject([{ revision: 2, anew: true }]);
  });

  it.each<Role>([
    'member',
    'substitute',
    'attending',
    'guest',
    'secretary',
    'assistant',
    'chair',
    'item-guest',
    'none',
  ])('nekas den som är %s', (role) => {
    expect(send(withItem(called), { roles: [role] })).toEqual({ refused: 'refusal.secretariat-only' });
  });

  it('nekas när inget har ändrats, före kallelsen, när mötet är inställt och när det har varit', () => {
    expect(send(called)).toMatchObject({ refused: 'refusal.nothing-to-send' });
    expect(send(withItem(aPlanned()))).toMatchObject({ refused: 'refusal.meeting-not-called' });
    expect(send(aCancelled())).toMatchObject({ refused: 'refusal.meeting-cancelled' });
    expect(send(withItem(called), { now: new Date('2024-02-17T08:00:00Z') })).toMatchObject({
      refused: 'refusal.meeting-over',
    });
  });

  it('två tryck på samma sida är en sändning', () => {
    const draft = withItem(called);
    const told = played(draft, send(draft));
    expect(send(told, { agenda: draft.agendaEdition ?? 0 })).toMatchObject({ refused: 'refusal.nothing-to-send' });
  });

  it('nekas när någon har skrivit i dagordningen sedan sidan öppnades', () => {
    const draft = withItem(called);
    expect(send(withAnnex(draft), { agenda: draft.agendaEdition ?? 0 })).toEqual({
      refused: 'refusal.changed-meanwhile',
    });
  });

  it('nekas när organet har tappat sitt team: ingen skulle få veta något', () => {
    expect(send(withItem(called), { team: null })).toMatchObject({ refused: 'refusal.forum-not-connected' });
  });
});
