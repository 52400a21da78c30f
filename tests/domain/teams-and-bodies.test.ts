import type { Role } from '../../bot/domain/access.ts';
import { apply } from '../../bot/domain/apply.ts';
import { closeChat, openChat } from '../../bot/domain/forum/chat.ts';
import { chooseForum } from '../../bot/domain/forum/choose-forum.ts';
import { connectTeam, type Teams } from '../../bot/domain/forum/connect-team.ts';
import { removeTeam } from '../../bot/domain/forum/remove-team.ts';
import type { Team } from '../../bot/domain/forum/team.ts';
import { aForum } from '../support/builders.ts';

const facts = {
  id: '19:t',
  name: 'Team LG',
  channel: '19:t',
  tenant: 't',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
};
const teams: Teams = {
  forums: [aForum(), aForum({ id: 'gammal', teamName: 'Team Gammal', validTo: '2023-01-01' })],
  taken: new Set(),
  today: '2024-02-01',
};
const connected: Team = { status: 'connected', facts, forum: 'lg' };
const unassigned: Team = { status: 'unassigned', facts, forum: null };
const places = (team: Team) => new Map([['19:t', team]]);
const removed: Team = { status: 'removed', name: 'Team LG', forum: null, lastForum: 'lg' };

describe('boten läggs till i ett team', () => {
  it('känner igen organet på teamets exakta namn', () => {
    expect(connectTeam(undefined, facts, teams, ['system'])).toMatchObject([{ type: 'team-connected', forum: 'lg' }]);
    expect(connectTeam(undefined, { ...facts, name: 'team lg' }, teams, ['system'])).toMatchObject([{ forum: null }]);
    expect(connectTeam(undefined, { ...facts, name: 'Team LG ' }, teams, ['system'])).toMatchObject([{ forum: null }]);
  });

  it('känner inte igen ett organ som har upphört eller redan har ett team', () => {
    expect(connectTeam(undefined, { ...facts, name: 'Team Gammal' }, teams, ['system'])).toMatchObject([
      { forum: null },
    ]);
    const taken = { ...teams, taken: new Set(['lg']) };
    expect(connectTeam(undefined, facts, taken, ['system'])).toMatchObject([{ forum: null }]);
  });

  it('är samma sak en gång till, men en ny adress sparas och organet står kvar', () => {
    expect(connectTeam(connected, facts, teams, ['system'])).toBe('repeat');
    const words = { name: 'Nytt namn', serviceUrl: 'https://smba.trafficmanager.net/amer/' };
    const moved = { ...facts, ...words };
    expect(connectTeam(connected, moved, teams, ['system'])).toMatchObject([
      { facts: { id: facts.id, channel: facts.channel }, forum: 'lg', words },
    ]);
  });

  it('får tillbaka sitt organ när boten läggs till igen, också när kansliet en gång valde det', () => {
    const other = { ...facts, name: 'Något annat' };
    expect(connectTeam(removed, other, teams, ['system'])).toMatchObject([{ forum: 'lg' }]);
    const taken = { ...teams, taken: new Set(['lg']) };
    expect(connectTeam(removed, other, taken, ['system'])).toMatchObject([{ forum: null }]);
    const ended: Team = { ...removed, lastForum: 'gammal' };
    expect(connectTeam(ended, other, teams, ['system'])).toMatchObject([{ forum: null }]);
  });

  it('bara Teams säger det, inte en person', () => {
    expect(connectTeam(undefined, facts, teams, ['secretariat'])).toHaveProperty('refused');
    expect(removeTeam('19:t', places(connected), ['secretariat'])).toHaveProperty('refused');
  });
});

describe('kansliet väljer organ för ett team', () => {
  const choose = (team: Team | undefined, forum = 'lg', where = teams) =>
    chooseForum({ team: '19:t', forum }, team ? places(team) : new Map(), where, ['secretariat']);

  it('fungerar, och samma val igen ändrar inget', () => {
    expect(choose(unassigned)).toMatchObject([{ type: 'forum-chosen', forum: 'lg' }]);
    expect(choose(connected)).toBe('repeat');
  });

  it('nekas alla andra', () => {
    for (const role of ['member', 'secretary', 'none', 'system'] as const) {
      expect(chooseForum({ team: '19:t', forum: 'lg' }, places(unassigned), teams, [role])).toEqual({
        refused: 'refusal.secretariat-only',
      });
    }
  });

  it('nekas för okänt organ, borttaget team, upptaget organ och organ som har upphört', () => {
    expect(choose(unassigned, 'finns-inte')).toEqual({ refused: 'refusal.unknown-forum' });
    expect(choose(undefined)).toEqual({ refused: 'refusal.unknown-team' });
    expect(choose(removed)).toEqual({ refused: 'refusal.unknown-team' });
    expect(choose(connected, 'gammal')).toMatchObject({ refused: 'refusal.team-has-forum' });
    expect(choose(unassigned, 'gammal')).toMatchObject({ refused: 'refusal.forum-ended' });
  });
});

describe('kansliet flyttar ett organ', () => {
  const other = { ...facts, id: '19:u', name: 'Team U', channel: '19:u' };
  const forums = [...teams.forums, aForum({ id: 'ssk', name: 'Kommittén', shortName: 'SSK', teamName: 'Team SSK' })];
  const at = (one: Team, two: Team) =>
    new Map<string, Team>([
      ['19:t', one],
      ['19:u', two],
    ]);
  const choose = (forum: string, all: Map<string, Team>, move = true, role: Role = 'secretariat') =>
    chooseForum({ team: '19:u', forum, move }, all, { ...teams, forums }, [role]);
  const free: Team = { status: 'unassigned', facts: other, forum: null };
  const taken: Team = { status: 'connected', facts: other, forum: 'ssk' };

  it('till en ledig plats: den gamla platsen släpps', () => {
    expect(choose('lg', at(connected, free))).toEqual([
      { type: 'forum-released', kind: 'team', id: '19:t' },
      { type: 'forum-chosen', kind: 'team', id: '19:u', forum: 'lg' },
    ]);
    expect(choose('lg', at(unassigned, { ...taken, forum: 'lg' }))).toBe('repeat');
  });

  it('eller ger en plats till ett annat organ som ingen plats har', () => {
    expect(choose('lg', at(unassigned, taken))).toEqual([
      { type: 'forum-chosen', kind: 'team', id: '19:u', forum: 'lg' },
    ]);
  });

  it('nekas alla andra', () => {
    for (const role of ['member', 'chair', 'none', 'system'] as const)
      expect(choose('lg', at(connected, free), true, role)).toEqual({ refused: 'refusal.secretariat-only' });
  });

  it('nekas till en plats som är ett annat organs, för ett organ som har upphört, och utan att flytten är sagd', () => {
    expect(choose('lg', at(connected, taken))).toMatchObject({ refused: 'refusal.team-has-forum' });
    expect(choose('gammal', at(unassigned, taken))).toMatchObject({ refused: 'refusal.forum-ended' });
    expect(choose('lg', at(connected, free), false)).toMatchObject({ refused: 'refusal.forum-has-team' });
    expect(choose('lg', at(unassigned, taken), false)).toMatchObject({ refused: 'refusal.team-has-forum' });
  });

  it('en kanal som släpps väntar tyst, ett team vill ha ett organ', () => {
    const released = { type: 'forum-released', kind: 'team', id: '19:t' } as const;
    const without = (team: Team) => apply(team, released, 'x', new Date('2024-02-01T08:00:00Z'));
    expect(without(connected)).toEqual(unassigned);
    const channel = { ...facts, team: '19:x', type: 'standard' as const };
    expect(without({ ...connected, facts: channel })).toEqual({ status: 'known', facts: channel, forum: null });
    expect(without(removed)).toEqual(removed);
  });
});

describe('boten tas bort', () => {
  it('glömmer vägen till teamet, en gång', () => {
    expect(removeTeam('19:t', places(connected), ['system'])).toEqual([
      { type: 'team-removed', kind: 'team', id: '19:t' },
    ]);
    expect(removeTeam('19:t', places(removed), ['system'])).toBe('repeat');
    expect(removeTeam('19:t', new Map(), ['system'])).toBe('repeat');
  });
});

describe('en egen chatt med boten', () => {
  const chat = { account: 'x', conversation: 'a:1', serviceUrl: facts.serviceUrl };
  const open = { status: 'open' as const, conversation: 'a:1', serviceUrl: facts.serviceUrl };

  it('öppnas, och stängs när boten tas bort', () => {
    expect(openChat(undefined, chat, ['system'])).toMatchObject([{ type: 'chat-opened', conversation: 'a:1' }]);
    expect(openChat(open, chat, ['system'])).toBe('repeat');
    expect(closeChat('x', open, ['system'])).toMatchObject([{ type: 'chat-closed' }]);
    expect(closeChat('x', { status: 'closed' }, ['system'])).toBe('repeat');
  });

  it('bara Teams säger det', () => {
    expect(openChat(undefined, chat, ['secretariat'])).toHaveProperty('refused');
    expect(closeChat('x', open, ['member'])).toHaveProperty('refused');
  });
});
