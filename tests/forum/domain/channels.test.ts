import fc from 'fast-check';
import { apply } from '../../../bot/declared/apply.ts';
import type { Fact } from '../../../bot/declared/fact.ts';
import { isCalled } from '../../../bot/forum/domain/called.ts';
import { channelList } from '../../../bot/forum/domain/channel-list.ts';
import type { ChannelFacts, ChannelType } from '../../../bot/forum/domain/commands.ts';
import type { Teams } from '../../../bot/forum/domain/connect-team.ts';
import type { Places as Known, Team } from '../../../bot/forum/domain/team.ts';
import { aForum } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const TEAM = '19:team';
const reach = { tenant: 't', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
const team: Team = {
  status: 'unassigned',
  facts: { id: TEAM, name: 'Kommunsamverkan', channel: TEAM, ...reach, group: 'g' },
  forum: null,
};
const forums = [
  aForum({ id: 'lg', name: 'Ledningsgruppen i sin helhet', shortName: 'Ledningsgruppen', teamName: 'Team LG' }),
  aForum({ id: 'trafik', name: 'Nätverket för trafik', shortName: 'Trafiknätverket', teamName: 'Team Trafik' }),
  aForum({ id: 'gammal', name: 'Gamla nätverket', shortName: 'Gamla', teamName: 'Team Gammal', validTo: '2023-01-01' }),
];
const teams: Teams = { forums, taken: new Set(), today: '2024-02-01' };
const channel = (id: string, name: string, type: ChannelType = 'standard'): ChannelFacts => ({
  id,
  name,
  type,
  ...reach,
});

/** Places after what was noted, one command after another. */
class Places extends Map<string, Team> {
  note(channels: ChannelFacts[], how: { whole?: boolean; teams?: Teams } = {}) {
    const command = { do: 'note-channels', team: TEAM, channels, whole: how.whole ?? false } as const;
    return this.take(given<Known>(this).when(command, 'system', how.teams ?? teams).decided);
  }

  choose(id: string, forum: string) {
    return this.take(given<Known>(this).when({ do: 'choose-forum', team: id, forum }, 'secretariat', teams).decided);
  }

  remove(team: string) {
    return this.take(given<Known>(this).when({ do: 'remove-team', team }, 'system').decided);
  }

  take<Decided>(decided: Decided): Decided {
    if (!Array.isArray(decided)) return decided;
    for (const fact of decided as Fact[])
      this.set(fact.id, apply(this.get(fact.id), fact, 'system:teams', new Date('2024-02-01T08:00:00Z')) as Team);
    return decided;
  }
}
const known = (...channels: ChannelFacts[]) => {
  const places = new Places([[TEAM, team]]);
  places.note(channels);
  return places;
};

describe('en kanal i ett team', () => {
  it('antecknas tyst, med teamets namn och dess grupp', () => {
    expect(known(channel('19:k', 'Fika')).get('19:k')).toEqual({
      status: 'known',
      forum: null,
      facts: {
        id: '19:k',
        channel: '19:k',
        name: 'Kommunsamverkan – Fika',
        ...reach,
        group: 'g',
        team: TEAM,
        type: 'standard',
      },
    });
  });

  it.each(['Team Trafik', 'Nätverket för trafik', 'Trafiknätverket'])(
    'som heter ”%s” kopplas inte, bara föreslås: vem som helst i teamet kan ha döpt den',
    (name) => {
      const place = known(channel('19:k', name)).get('19:k');
      expect(place).toMatchObject({ status: 'known', forum: null });
      const proposed = forums.filter((forum) => place?.status === 'known' && isCalled(place.facts, forum));
      expect(proposed.map(({ id }) => id)).toEqual(['trafik']);
      expect(known(channel('19:k', name, 'private')).get('19:k')).toMatchObject({ status: 'unassigned' });
    },
  );

  it('föreslås inte för att namnet liknar, och ett team föreslås aldrig', () => {
    const facts = { ...team.facts, team: TEAM, name: 'Kommunsamverkan – Nya Trafiknätverket' };
    expect(forums.some((forum) => isCalled(facts, forum))).toBe(false);
    expect(forums.some((forum) => isCalled({ ...team.facts, name: 'Trafiknätverket' }, forum))).toBe(false);
  });

  it('som är privat eller delad vill ha ett organ: någon har lagt till boten där', () => {
    for (const type of ['private', 'shared'] as const)
      expect(known(channel('19:k', 'Fika', type)).get('19:k')).toMatchObject({ status: 'unassigned' });
  });

  it('är samma sak en gång till; ett nytt namn sparas, och organet står kvar', () => {
    const places = known(channel('19:k', 'Trafiknätverket'));
    places.choose('19:k', 'trafik');
    expect(places.note([channel('19:k', 'Trafiknätverket')])).toBe('repeat');
    places.note([channel('19:k', 'Vägar')]);
    expect(places.get('19:k')).toMatchObject({ forum: 'trafik', facts: { name: 'Kommunsamverkan – Vägar' } });
  });

  it('som döps om till ett organs namn är fortfarande bara ett förslag', () => {
    const places = known(channel('19:k', 'Fika'));
    places.note([channel('19:k', 'Trafiknätverket')]);
    expect(places.get('19:k')).toMatchObject({ status: 'known', forum: null });
  });

  it('antecknas inte i ett team som boten har lämnat; en privat får finnas ändå', () => {
    const places = new Places();
    expect(places.note([channel('19:k', 'Fika')])).toBe('repeat');
    places.note([channel('19:p', 'Fika', 'private')]);
    expect(places.get('19:p')).toMatchObject({ facts: { name: 'Fika', team: TEAM } });
  });
});

describe('teamets hela lista av kanaler', () => {
  it('tar bort den kanal som inte längre finns, men inte privata eller andra teams', () => {
    const places = known(channel('19:a', 'A'), channel('19:b', 'B'), channel('19:p', 'P', 'private'));
    expect(places.note([channel('19:a', 'A')], { whole: true })).toEqual([
      { type: 'team-removed', kind: 'team', id: '19:b' },
    ]);
    expect(places.get('19:b')).toMatchObject({ status: 'removed', team: TEAM });
  });

  it('räknas bara som hel när kanalen Allmänt är med', () => {
    const listed = [{ id: '19:a', name: 'A' }];
    expect(channelList({ id: TEAM, ...reach }, listed)).toMatchObject({ whole: false, channels: [{ id: '19:a' }] });
    expect(channelList({ id: TEAM, ...reach }, [...listed, { id: TEAM, name: '' }])).toMatchObject({
      whole: true,
      channels: [{ id: '19:a', type: 'standard' }],
    });
  });

  it('ger samma platser i vilken ordning händelser än kommer, så länge listan läses sist', () => {
    const names = fc.constantFrom('A', 'Trafiknätverket', 'Ledningsgruppen', 'Fika');
    const events = fc.array(
      fc.record({
        id: fc.constantFrom('19:a', '19:b', '19:c'),
        name: names,
        gone: fc.boolean(),
        chosen: fc.constantFrom(null, 'lg', 'trafik'),
      }),
    );
    fc.assert(
      fc.property(events, (all) => {
        const places = new Places([[TEAM, team]]);
        for (const { id, name, gone, chosen } of all) {
          if (chosen) places.choose(id, chosen);
          else if (gone) places.remove(id);
          else places.note([channel(id, name)], { teams: { ...teams, taken: taken(places) } });
        }
        places.note([channel('19:a', 'A')], { whole: true, teams: { ...teams, taken: taken(places) } });
        const alive = [...places].filter(([, place]) => place.status !== 'removed').map(([id]) => id);
        expect(alive.sort()).toEqual(['19:a', TEAM].sort());
        expect(new Set(taken(places)).size).toBe([...places.values()].filter(({ forum }) => forum !== null).length);
      }),
    );
  });
});

function taken(places: Places): Set<string> {
  return new Set([...places.values()].flatMap(({ forum }) => forum ?? []));
}

describe('boten tas bort ur teamet', () => {
  it('tar med sig teamets kanaler, och bara dem', () => {
    const places = known(channel('19:a', 'Trafiknätverket'), channel('19:p', 'P', 'private'));
    places.choose('19:a', 'trafik');
    places.set('19:other', {
      status: 'known',
      facts: { ...team.facts, id: '19:other', team: '19:annat' },
      forum: null,
    });
    places.remove(TEAM);
    expect(places.get('19:a')).toMatchObject({ status: 'removed', lastForum: 'trafik', team: TEAM });
    expect(places.get('19:p')).toMatchObject({ status: 'removed', lastForum: null });
    expect(places.get('19:other')).toMatchObject({ status: 'known' });
    expect(places.remove(TEAM)).toBe('repeat');
  });

  it('en kanal som tas bort tar inte med sig teamet', () => {
    const places = known(channel('19:a', 'A'));
    places.remove('19:a');
    expect([places.get('19:a')?.status, places.get(TEAM)?.status]).toEqual(['removed', 'unassigned']);
  });
});

describe('kansliet väljer en kanal för ett organ', () => {
  const places = known(channel('19:k', 'Fika'));
  const choose = (id: string, forum: string) => new Places(places).choose(id, forum);

  it('fungerar', () => {
    const after = new Places(places);
    after.choose('19:k', 'trafik');
    expect(after.get('19:k')).toMatchObject({ status: 'connected', forum: 'trafik', facts: { channel: '19:k' } });
  });

  it('nekas för en kanal som är borta och för ett organ som har en plats', () => {
    expect(choose('19:borta', 'trafik')).toEqual({ refused: 'refusal.unknown-team' });
    const taken = new Places(known(channel('19:k', 'Fika'), channel('19:l', 'L')));
    taken.choose('19:l', 'trafik');
    expect(taken.choose('19:k', 'trafik')).toMatchObject({ refused: 'refusal.forum-has-team' });
  });
});
