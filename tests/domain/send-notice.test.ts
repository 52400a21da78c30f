import type { Role } from '../../bot/domain/access.ts';
import type { Team } from '../../bot/domain/forum/team.ts';
import { sendNotice } from '../../bot/domain/meeting/send-notice.ts';
import { aCancelled, aForum, aNoticed, aPlanned, ZONE } from '../support/builders.ts';

const facts = {
  id: '19:t',
  name: 'Team LG',
  channel: '19:t',
  tenant: 't',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
};
const team: Team = { status: 'connected', facts, forum: 'lg' };
const setting = { forum: aForum(), team, zone: ZONE };
const secretariat: Role[] = ['secretariat'];
const item = { type: 'agenda-item-set', kind: 'meeting', id: 'm1', version: 1, itemKind: 'formality' };
const before = new Date('2024-02-01T08:00:00Z');

describe('kansliet skickar kallelsen till ett planerat möte', () => {
  it('fungerar: dagordningen blir organets stående, och kallelsen får revision 1', () => {
    expect(sendNotice('m1', aPlanned(), setting, secretariat, before)).toEqual([
      { ...item, item: 'p1', words: { heading: 'Välkommen' } },
      { ...item, item: 'p2', words: { heading: 'Nästa möte' } },
      { type: 'notice-sent', kind: 'meeting', id: 'm1', revision: 1 },
    ]);
  });

  it('mötets egen dagordning går före den stående', () => {
    const own = [{ heading: 'Budget', kind: 'decision' as const }];
    expect(sendNotice('m1', aPlanned({ agenda: own }), setting, secretariat, before)).toMatchObject([
      { type: 'agenda-item-set', itemKind: 'decision', words: { heading: 'Budget' } },
      { type: 'notice-sent' },
    ]);
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
    'system',
  ])('nekas den som är %s', (role) => {
    expect(sendNotice('m1', aPlanned(), setting, [role], before)).toEqual({ refused: 'refusal.secretariat-only' });
  });

  it('nekas när kallelsen redan är skickad', () => {
    expect(sendNotice('m1', aNoticed(), setting, secretariat, before)).toMatchObject({
      refused: 'refusal.already-called',
    });
  });

  it('skickas en gång till, som nästa revision, bara när den senaste inte kom fram', () => {
    const again = (lost?: number) =>
      sendNotice('m1', aNoticed(), lost ? { ...setting, lost } : setting, secretariat, before);
    expect(again(1)).toMatchObject([{ type: 'notice-sent', revision: 2 }]);
    expect(again(2)).toMatchObject({ refused: 'refusal.already-called' });
    expect(again()).toMatchObject({ refused: 'refusal.already-called' });
  });

  it('nekas när mötet är inställt', () => {
    expect(sendNotice('m1', aCancelled(), setting, secretariat, before)).toMatchObject({
      refused: 'refusal.meeting-cancelled',
    });
  });

  it('nekas när mötet har varit: minuten efter sluttiden, men inte på sluttiden', () => {
    const at = (time: string) => sendNotice('m1', aPlanned(), setting, secretariat, new Date(time));
    expect(at('2024-02-16T10:30:00Z')).toContainEqual(expect.objectContaining({ type: 'notice-sent' }));
    expect(at('2024-02-16T10:31:00Z')).toMatchObject({ refused: 'refusal.meeting-over' });
  });

  it('ett möte utan klockslag är öppet till dagens slut i Stockholm', () => {
    const day = aPlanned({ when: { date: '2024-08-29', endDate: '2024-08-30' } });
    const at = (time: string) => sendNotice('m1', day, setting, secretariat, new Date(time));
    expect(at('2024-08-30T21:59:00Z')).toContainEqual(expect.objectContaining({ type: 'notice-sent' }));
    expect(at('2024-08-30T22:01:00Z')).toMatchObject({ refused: 'refusal.meeting-over' });
  });

  it('nekas när organet inte har något team, med teamets namn i svaret', () => {
    const without = { ...setting, team: undefined };
    expect(sendNotice('m1', aPlanned(), without, secretariat, before)).toEqual({
      refused: 'refusal.forum-not-connected',
      params: { forum: 'Ledningsgruppen', team: 'Team LG' },
    });
  });

  it('nekas när organet inte finns den dagen', () => {
    const ended = { ...setting, forum: aForum({ validTo: '2024-01-31' }) };
    expect(sendNotice('m1', aPlanned(), ended, secretariat, before)).toMatchObject({ refused: 'refusal.forum-ended' });
  });
});
