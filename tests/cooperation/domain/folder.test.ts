import { weekday } from '../../../bot/kernel/local-time.ts';
import { definitionOf, write } from '../../support/folder-faults.ts';
import { smallFolder } from '../../support/small-folder.ts';

describe('the shipped cooperation folder', () => {
  const folder = 'cooperations/sodertorn';

  it('reads without fault, alone and with the example meeting', async () => {
    expect((await definitionOf(folder)).meetings).toHaveLength(11);
    const { meetings } = await definitionOf(folder, ['local/example/calendar.json']);
    expect(meetings.find(({ id }) => id === 'net-rufs-2024-01-31')).toMatchObject({
      title: 'Nätverksmöte (exempel)',
      when: { date: '2024-01-31', start: '09:00', end: '11:00' },
      mode: 'remote',
      link: expect.stringMatching(/^https:\/\/teams\.example\//),
    });
  });

  it('holds eight municipalities with Huddinge as host, members from 2010', async () => {
    const { municipalities } = await definitionOf(folder);
    expect(Object.fromEntries(municipalities.map(({ name, code }) => [name, code]))).toEqual({
      Botkyrka: '0127',
      Haninge: '0136',
      Huddinge: '0126',
      Nykvarn: '0140',
      Nynäshamn: '0192',
      Salem: '0128',
      Södertälje: '0181',
      Tyresö: '0138',
    });
    expect(municipalities.filter(({ host }) => host).map(({ id }) => id)).toEqual(['huddinge']);
    expect(new Set(municipalities.map(({ memberFrom }) => memberFrom))).toEqual(new Set(['2010-01-01']));
  });

  it('gives the bodies their rules', async () => {
    const { forums } = await definitionOf(folder);
    expect(forums).toHaveLength(12);
    const rules = (id: string) => forums.find((forum) => forum.id === id)?.rules;
    expect(rules('ssk')).toMatchObject({
      quorum: { share: 0.5 },
      decision: 'consensus',
      calledBy: 'chair',
      noticeDays: 14,
      meetingsPerYear: 6,
      extraMeetingByMembers: 5,
      chairApprovesAgenda: true,
    });
    expect(rules('lg')).toMatchObject({ quorum: null, calledBy: 'secretary', noticeDays: 14, meetingsPerYear: 6 });
    expect(rules('net-rufs')).toMatchObject({ quorum: null, calledBy: 'secretary', noticeDays: 7, verifiers: 0 });
  });

  it('keeps the old networks as history', async () => {
    const { forums } = await definitionOf(folder);
    const ended = forums.filter(({ id, validTo }) => id.startsWith('net-') && validTo !== undefined);
    expect(ended.map(({ id, validTo }) => [id, validTo])).toEqual([
      ['net-plan', '2023-01-26'],
      ['net-naringsliv', '2023-01-31'],
      ['net-komm', '2021-11-30'],
    ]);
    expect(forums.find(({ id }) => id === 'net-trafik')?.predecessor).toBe('net-plan');
    expect(forums.find(({ id }) => id === 'net-plan')?.successor).toBe('net-trafik');
  });

  it('has one member seat a municipality in every standing body', async () => {
    const { seats } = await definitionOf(folder);
    for (const forum of ['ssk', 'lg', 'net-rufs', 'net-trafik', 'net-klimat']) {
      const members = seats.filter((seat) => seat.forum === forum && seat.role === 'member');
      expect(new Set(members.map(({ municipality }) => municipality)).size).toBe(8);
      expect(members).toHaveLength(8);
    }
  });

  it("states both days when the management group's chair changed on 12 March 2021", async () => {
    const { offices } = await definitionOf(folder);
    const chairs = offices.filter(({ forum, office, from }) => forum === 'lg' && office === 'chair' && from < '2022');
    expect(chairs.map(({ municipality, from, to }) => [municipality, from, to])).toEqual([
      ['sodertalje', '2019-01-01', '2019-12-31'],
      ['sodertalje', '2021-01-01', '2021-03-12'],
      ['haninge', '2021-03-12', '2021-12-31'],
    ]);
  });

  it('has the meetings of 2024 as the plan gives them', async () => {
    const { meetings } = await definitionOf(folder);
    expect(meetings.map(({ id, when, mode, place }) => [id, weekday(when.date), when.start, mode, place])).toEqual([
      ['ssk-2024-01-16', 2, undefined, 'on-site', 'Körunda, Nynäshamn'],
      ['lg-2024-02-16', 5, '09:00', 'hybrid', 'StorSthlms lokaler'],
      ['ssk-2024-03-21', 4, '13:00', 'undecided', undefined],
      ['lg-2024-04-19', 5, '09:00', 'hybrid', 'Huddinge kommunhus'],
      ['ssk-2024-05-02', 4, '13:00', 'undecided', undefined],
      ['lg-2024-06-14', 5, '09:00', 'hybrid', 'StorSthlms lokaler'],
      ['lg-2024-08-29', 4, undefined, 'undecided', undefined],
      ['ssk-2024-09-12', 4, '13:00', 'undecided', undefined],
      ['lg-2024-10-04', 5, '09:00', 'hybrid', 'Huddinge kommunhus'],
      ['ssk-2024-11-07', 4, '13:00', 'undecided', undefined],
      ['lg-2024-12-13', 5, '09:00', 'hybrid', 'Huddinge kommunhus'],
    ]);
    expect(meetings.find(({ id }) => id === 'lg-2024-08-29')).toMatchObject({
      kind: 'planning-conference',
      when: { date: '2024-08-29', endDate: '2024-08-30' },
    });
  });

  it("keeps what is no body's meeting, or has no day, as calendar entries", async () => {
    const { calendarEntries } = await definitionOf(folder);
    expect(calendarEntries).toHaveLength(9);
    expect(calendarEntries.filter(({ kind }) => kind === 'external-planned')).toHaveLength(8);
    expect(calendarEntries.filter(({ season }) => season === 'våren 2024')).toHaveLength(3);
    expect(calendarEntries.find(({ kind }) => kind === 'meeting-without-date')).toMatchObject({
      date: '2024-12',
      forum: 'net-klimat',
    });
  });

  it("has the plan's fourteen activities, four of them the secretariat's own", async () => {
    const { plans } = await definitionOf(folder);
    const activities = plans.flatMap((plan) => plan.activities);
    expect(activities).toHaveLength(14);
    expect(activities.filter(({ forum }) => forum === undefined).map(({ id }) => id)).toEqual([
      'a2024-11',
      'a2024-12',
      'a2024-13',
      'a2024-14',
    ]);
    expect(activities[0]?.workingGroup).toEqual(['sodertalje', 'huddinge', 'tyreso']);
  });

  it('shows only roles, and reaches nobody outside example.se', async () => {
    const { people } = await definitionOf(folder);
    expect(people).toHaveLength(68);
    for (const { mail, municipality, account } of people) {
      expect(mail).toMatch(/@example\.se$/);
      expect(account).toBe(municipality === 'huddinge' ? 'home' : 'guest');
    }
  });
});

describe('another cooperation', () => {
  it('of three municipalities in another time zone reads without fault', async () => {
    const definition = await definitionOf(await write(smallFolder()));
    expect(definition.cooperation.timeZone).toBe('Europe/Helsinki');
    expect(definition.municipalities).toHaveLength(3);
    expect(definition.plans[0]?.id).toBe('plan-2026');
  });

  it('may do without plans and calendar, and has meetings from several calendar files', async () => {
    const { 'plans/2026.json': _plan, 'calendar/2026.json': calendar, ...bare } = smallFolder();
    expect((await definitionOf(await write(bare))).meetings).toEqual([]);
    const second = { ...calendar.meetings[0], id: 'rad-2027-02-12' };
    const later = { meetings: [{ ...second, when: { date: '2027-02-12' } }], calendarEntries: [] };
    const both = { ...smallFolder(), 'calendar/2027.json': later, 'README.md': 'Om mappen', '.editor/a.json': '{' };
    const { meetings } = await definitionOf(await write(both));
    expect(meetings.map(({ id }) => id)).toEqual(['rad-2026-02-13', 'rad-2027-02-12']);
  });

  it('may share the day on which the chair changes hands', async () => {
    const { offices } = await definitionOf(await write(smallFolder()));
    expect(offices.map(({ from, to }) => [from, to])).toEqual([
      ['2020-01-01', '2024-03-12'],
      ['2024-03-12', undefined],
    ]);
  });
});
