import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import { aForum, aNoticed, aPlanned } from '../../support/builders.ts';
import { type But, given } from '../../support/given.ts';

const item = { type: 'agenda-item-set', kind: 'meeting', id: 'm1', version: 1, itemKind: 'formality' } as const;
const send = (meeting: Meeting, but: But<'send-notice'> = {}) =>
  given(meeting).when({ do: 'send-notice', meeting: 'm1' }, 'secretariat', { forum: aForum(), ...but });

describe('kansliet skickar kallelsen till ett planerat möte', () => {
  it('fungerar: dagordningen blir organets stående, och kallelsen får revision 1', () => {
    send(aPlanned()).then([
      { ...item, item: 'p1', words: { heading: 'Välkommen' } },
      { ...item, item: 'p2', words: { heading: 'Nästa möte' } },
      { type: 'notice-sent', kind: 'meeting', id: 'm1', revision: 1 },
    ]);
  });

  it('mötets egen dagordning går före den stående', () => {
    const own = [{ heading: 'Budget', kind: 'decision' as const }];
    expect(send(aPlanned({ agenda: own })).decided).toMatchObject([
      { type: 'agenda-item-set', itemKind: 'decision', words: { heading: 'Budget' } },
      { type: 'notice-sent' },
    ]);
  });

  it('skickas en gång till, som nästa revision, bara när den senaste inte kom fram', () => {
    expect(send(aNoticed(), { lost: 1 }).decided).toMatchObject([{ type: 'notice-sent', revision: 2 }]);
    send(aNoticed(), { lost: 2 }).then('refusal.already-called');
    send(aNoticed()).then('refusal.already-called');
  });

  it('nekas när mötet har varit: minuten efter sluttiden, men inte på sluttiden', () => {
    const { decided } = send(aPlanned(), { now: '2024-02-16T10:30:00Z' });
    expect(decided).toContainEqual(expect.objectContaining({ type: 'notice-sent' }));
    send(aPlanned(), { now: '2024-02-16T10:31:00Z' }).then('refusal.meeting-over');
  });

  it('ett möte utan klockslag är öppet till dagens slut i Stockholm', () => {
    const day = aPlanned({ when: { date: '2024-08-29', endDate: '2024-08-30' } });
    const { decided } = send(day, { now: '2024-08-30T21:59:00Z' });
    expect(decided).toContainEqual(expect.objectContaining({ type: 'notice-sent' }));
    send(day, { now: '2024-08-30T22:01:00Z' }).then('refusal.meeting-over');
  });

  it('nekas när organet inte har något team, med teamets namn i svaret', () => {
    send(aPlanned(), { team: undefined }).then({
      refused: 'refusal.forum-not-connected',
      params: { forum: 'Ledningsgruppen', team: 'Team LG' },
    });
  });
});
