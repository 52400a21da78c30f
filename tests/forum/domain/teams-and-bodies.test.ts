import { apply } from '../../../bot/declared/apply.ts';
import type { Teams } from '../../../bot/forum/domain/connect-team.ts';
import type { Chat, Team } from '../../../bot/forum/domain/team.ts';
import { aForum } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

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

const connect = (team: Team | undefined, told = facts, where = teams) =>
  given<Team | undefined>(team).when({ do: 'connect-team', team: told }, 'system', where).decided;

describe('boten läggs till i ett team', () => {
  it('känner igen organet på teamets exakta namn', () => {
    expect(connect(undefined)).toMatchObject([{ type: 'team-connected', forum: 'lg' }]);
    expect(connect(undefined, { ...facts, name: 'team lg' })).toMatchObject([{ forum: null }]);
    expect(connect(undefined, { ...facts, name: 'Team LG ' })).toMatchObject([{ forum: null }]);
  });

  it('känner inte igen ett organ som har upphört eller redan har ett team', () => {
    expect(connect(undefined, { ...facts, name: 'Team Gammal' })).toMatchObject([{ forum: null }]);
    const taken = { ...teams, taken: new Set(['lg']) };
    expect(connect(undefined, facts, taken)).toMatchObject([{ forum: null }]);
  });

  it('är samma sak en gång till, men en ny adress sparas och organet står kvar', () => {
    expect(connect(connected)).toBe('repeat');
    const words = { name: 'Nytt namn', serviceUrl: 'https://smba.trafficmanager.net/amer/' };
    const moved = { ...facts, ...words };
    expect(connect(connected, moved)).toMatchObject([
      { facts: { id: facts.id, channel: facts.channel }, forum: 'lg', words },
    ]);
  });

  it('får tillbaka sitt organ när boten läggs till igen, också när kansliet en gång valde det', () => {
    const other = { ...facts, name: 'Något annat' };
    expect(connect(removed, other)).toMatchObject([{ forum: 'lg' }]);
    const taken = { ...teams, taken: new Set(['lg']) };
    expect(connect(removed, other, taken)).toMatchObject([{ forum: null }]);
    const ended: Team = { ...removed, lastForum: 'gammal' };
    expect(connect(ended, other)).toMatchObject([{ forum: null }]);
  });
});

describe('kansliet väljer organ för ett team', () => {
  const choose = (team: Team | undefined, forum = 'lg', where = teams) =>
    given(team ? places(team) : new Map()).when({ do: 'choose-forum', team: '19:t', forum }, 'secretariat', where)
      .decided;

  it('fungerar, och samma val igen ändrar inget', () => {
    expect(choose(unassigned)).toMatchObject([{ type: 'forum-chosen', forum: 'lg' }]);
    expect(choose(connected)).toBe('repeat');
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
  const choose = (forum: string, all: Map<string, Team>, move = true) =>
    given(all).when({ do: 'choose-forum', team: '19:u', forum, move }, 'secretariat', { ...teams, forums }).decided;
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
    const remove = (all: Map<string, Team>) => given(all).when({ do: 'remove-team', team: '19:t' }, 'system');
    remove(places(connected)).then([{ type: 'team-removed', kind: 'team', id: '19:t' }]);
    remove(places(removed)).then('repeat');
    remove(new Map()).then('repeat');
  });
});

describe('en egen chatt med boten', () => {
  const chat = { account: 'x', conversation: 'a:1', serviceUrl: facts.serviceUrl };
  const open = { status: 'open' as const, conversation: 'a:1', serviceUrl: facts.serviceUrl };

  it('öppnas, och stängs när boten tas bort', () => {
    const add = (before?: Chat) => given<Chat | undefined>(before).when({ do: 'open-chat', chat }, 'system');
    const remove = (before: Chat) => given(before).when({ do: 'close-chat', account: 'x' }, 'system');
    expect(add().decided).toMatchObject([{ type: 'chat-opened', conversation: 'a:1' }]);
    add(open).then('repeat');
    remove(open).then([{ type: 'chat-closed', kind: 'chat', id: 'x' }]);
    remove({ status: 'closed' }).then('repeat');
  });
});
