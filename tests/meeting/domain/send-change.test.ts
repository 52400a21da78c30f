import type { Command } from '../../../bot/declared/command.ts';
import { unsentChanges } from '../../../bot/meeting/domain/send-change.ts';
import { agendaOf, type Meeting, postOf } from '../../../bot/meeting/domain/state.ts';
import { aForum, aPlanned, played } from '../../support/builders.ts';
import { decide, given } from '../../support/given.ts';

const forum = aForum();
const after = (meeting: Meeting, command: Command) =>
  played(meeting, decide(meeting, command, 'secretariat', { forum }));

const called = after(aPlanned(), { do: 'send-notice', meeting: 'm1' });
const link = { title: 'Underlag', href: 'https://example.se/u' };
const withAnnex = (meeting: Meeting) => after(meeting, { do: 'add-annex', meeting: 'm1', item: 'p1', annex: link });
const withItem = (meeting: Meeting) =>
  after(meeting, { do: 'set-agenda-item', meeting: 'm1', base: 0, fields: { heading: 'Budget', kind: 'decision' } });
const move = (meeting: Meeting, to: number) =>
  after(meeting, { do: 'move-agenda-item', meeting: 'm1', item: 'p1', to });
const withGuest = (meeting: Meeting) =>
  after(meeting, { do: 'invite-guest', meeting: 'm1', item: 'p1', guest: { person: 'p-gast' } });

function send(meeting: Meeting, how: { agenda?: number; lost?: boolean } = {}) {
  const command = { do: 'send-change', meeting: 'm1', agenda: how.agenda ?? meeting.agendaEdition ?? 0 } as const;
  return given(meeting).when(command, 'secretariat', { forum, lost: how.lost ?? false }).decided;
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
});
