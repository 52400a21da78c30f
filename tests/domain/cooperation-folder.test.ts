import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CooperationDefinition } from '../../bot/domain/cooperation/definition.ts';
import type { FolderFault } from '../../bot/domain/cooperation/fault.ts';
import { weekday } from '../../bot/domain/local-time.ts';
import { readCooperationFolder } from '../../bot/reading/cooperation-folder.ts';
import { type SmallFolder, smallFolder, writeFolder } from '../support/small-folder.ts';

const written: string[] = [];

afterAll(() => Promise.all(written.map((dir) => rm(dir, { recursive: true }))));

async function write(files: object): Promise<string> {
  const dir = await writeFolder(files);
  written.push(dir);
  return dir;
}

async function faultsOf(files: object): Promise<FolderFault[]> {
  const read = await readCooperationFolder(await write(files));
  return 'faults' in read ? read.faults : [];
}

/** The files of the small cooperation as a hand may change them: anything may stand anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: what is written wrong has no type
type Loose = Record<keyof SmallFolder, any>;

/** The faults of the small cooperation after a change that a hand could have made. */
function faultsAfter(change: (files: Loose) => void): Promise<FolderFault[]> {
  const files = smallFolder();
  change(files);
  return faultsOf(files);
}

async function definitionOf(dir: string, extra: string[] = []): Promise<CooperationDefinition> {
  const read = await readCooperationFolder(dir, extra);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.definition;
}

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

describe('a fault in one file says where it is, what is expected and what was found', () => {
  it.each<[string, (files: Loose) => void, FolderFault]>([
    [
      'a missing property',
      (files) => {
        files['seats.json'].seats[0].holders[1] = { from: '2024-01-01' };
      },
      {
        file: 'seats.json',
        place: 'seats[0].holders[1].person',
        expected: 'att uppgiften finns',
        found: 'den saknas',
      },
    ],
    [
      'an unknown property, with the near one',
      (files) => {
        files['cooperation.json'].timezone = 'Europe/Stockholm';
      },
      {
        file: 'cooperation.json',
        place: 'timezone',
        expected: 'någon av uppgifterna id, name, timeZone, secretariat',
        found: '"timezone", menade du "timeZone"?',
      },
    ],
    [
      'an unknown property that is near none',
      (files) => {
        files['people.json'].people[0].shoeSize = 42;
      },
      {
        file: 'people.json',
        place: 'people[0].shoeSize',
        expected: 'någon av uppgifterna id, title, mail, municipality, organisation, language, account',
        found: '"shoeSize"',
      },
    ],
    [
      'a word outside the list',
      (files) => {
        files['calendar/2026.json'].meetings[0].mode = 'hybird';
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].mode',
        expected: 'något av "on-site", "remote", "hybrid", "undecided"',
        found: '"hybird", menade du "hybrid"?',
      },
    ],
    [
      'another type',
      (files) => {
        files['forums.json'].forums[0].standingAgenda = 'Välkommen';
      },
      { file: 'forums.json', place: 'forums[0].standingAgenda', expected: 'en lista [ … ]', found: '"Välkommen"' },
    ],
    [
      'a day that is not in the calendar',
      (files) => {
        files['municipalities.json'].municipalities[0].memberFrom = '2023-02-29';
      },
      {
        file: 'municipalities.json',
        place: 'municipalities[0].memberFrom',
        expected: 'ett datum i kalendern, skrivet som 2024-02-16',
        found: '"2023-02-29"',
      },
    ],
    [
      'an entry on a month that does not exist',
      (files) => {
        files['calendar/2026.json'].calendarEntries[0].date = '2026-13';
      },
      {
        file: 'calendar/2026.json',
        place: 'calendarEntries[0].date',
        expected: 'ett år, en månad eller ett datum: 2024, 2024-02 eller 2024-02-16',
        found: '"2026-13"',
      },
    ],
    [
      'an hour that is none',
      (files) => {
        files['calendar/2026.json'].meetings[0].when.end = '24:00';
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when.end',
        expected: 'ett klockslag, skrivet som 09:00',
        found: '"24:00"',
      },
    ],
    [
      'a time zone that does not exist',
      (files) => {
        files['cooperation.json'].timeZone = 'Europe/Stokholm';
      },
      {
        file: 'cooperation.json',
        place: 'timeZone',
        expected: 'en tidszon ur IANA:s lista, som Europe/Stockholm',
        found: '"Europe/Stokholm"',
      },
    ],
    [
      'a link that is not https',
      (files) => {
        files['calendar/2026.json'].meetings[0].link = 'http://example.se/mote';
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].link',
        expected: 'en länk som börjar med https://',
        found: '"http://example.se/mote"',
      },
    ],
    [
      'an annex whose address is not https',
      (files) => {
        const annexes = [{ title: 'Bilaga', href: 'javascript:alert(1)' }];
        files['calendar/2026.json'].meetings[0].agenda = [{ heading: 'Budget', kind: 'decision', annexes }];
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].agenda[0].annexes[0].href',
        expected: 'en länk som börjar med https://',
        found: '"javascript:alert(1)"',
      },
    ],
    [
      'a quorum of nobody',
      (files) => {
        files['forums.json'].forums[0].rules.quorum = { share: 0 };
      },
      {
        file: 'forums.json',
        place: 'forums[0].rules.quorum.share',
        expected: 'en andel större än 0 och högst 1, som 0.5',
        found: '0',
      },
    ],
    [
      'a quorum of more than all',
      (files) => {
        files['forums.json'].forums[0].rules.quorum = { share: 1.5 };
      },
      {
        file: 'forums.json',
        place: 'forums[0].rules.quorum.share',
        expected: 'en andel större än 0 och högst 1, som 0.5',
        found: '1.5',
      },
    ],
    [
      'an address without @',
      (files) => {
        files['people.json'].people[1].mail = 'p-soderby.example.se';
      },
      {
        file: 'people.json',
        place: 'people[1].mail',
        expected: 'en e-postadress, som kansli@example.se',
        found: '"p-soderby.example.se"',
      },
    ],
    [
      'a municipality code that lost its zero',
      (files) => {
        files['municipalities.json'].municipalities[1].code = '127';
      },
      {
        file: 'municipalities.json',
        place: 'municipalities[1].code',
        expected: 'kommunkoden: fyra siffror inom citattecken',
        found: '"127"',
      },
    ],
    [
      'a text of 501 characters',
      (files) => {
        files['forums.json'].forums[0].purpose = 'å'.repeat(501);
      },
      { file: 'forums.json', place: 'forums[0].purpose', expected: 'en text med 1–500 tecken', found: '501 tecken' },
    ],
    [
      'an empty text',
      (files) => {
        files['forums.json'].forums[0].name = '';
      },
      { file: 'forums.json', place: 'forums[0].name', expected: 'en text med 1–500 tecken', found: 'en tom text' },
    ],
    [
      'a NUL in a text',
      (files) => {
        files['forums.json'].forums[0].name = 'Rå\0det';
      },
      {
        file: 'forums.json',
        place: 'forums[0].name',
        expected: 'en text med 1–500 tecken',
        found: 'ett nolltecken (NUL) i texten',
      },
    ],
    [
      'half a character in a text',
      (files) => {
        files['forums.json'].forums[0].name = 'Rådet \ud83d';
      },
      {
        file: 'forums.json',
        place: 'forums[0].name',
        expected: 'en text med 1–500 tecken',
        found: 'ett halvt tecken (ensamt surrogat) i texten',
      },
    ],
  ])('%s', async (_what, change, fault) => {
    expect(await faultsAfter(change)).toEqual([fault]);
  });

  it('but a text of 500 characters and a whole emoji are fine', async () => {
    const faults = await faultsAfter((files) => {
      files['forums.json'].forums[0].purpose = 'å'.repeat(500);
      files['forums.json'].forums[0].name = 'Rådet 👋';
    });
    expect(faults).toEqual([]);
  });
});

describe('a fault between the parts says the same', () => {
  it.each<[string, (files: Loose) => void, FolderFault]>([
    [
      'an id that is used twice',
      (files) => {
        files['people.json'].people[1].id = 'p-norrby';
        files['seats.json'].seats[0].holders[1].person = 'p-norrby';
      },
      {
        file: 'people.json',
        place: 'people[1].id',
        expected: 'ett id som ingen annan person har',
        found: '"p-norrby" finns redan i people.json, people[0].id',
      },
    ],
    [
      'a municipality code that is used twice',
      (files) => {
        files['municipalities.json'].municipalities[2].code = '9001';
      },
      {
        file: 'municipalities.json',
        place: 'municipalities[2].code',
        expected: 'en kommunkod som ingen annan kommun har',
        found: '"9001" finns redan i municipalities.json, municipalities[0].code',
      },
    ],
    [
      'a mail address that two people have, whatever its capitals',
      (files) => {
        files['people.json'].people[1].mail = 'P-Norrby@example.se';
      },
      {
        file: 'people.json',
        place: 'people[1].mail',
        expected: 'en e-postadress som ingen annan person har',
        found: '"P-Norrby@example.se" finns redan i people.json, people[0].mail',
      },
    ],
    [
      'a seat in a body that does not exist',
      (files) => {
        files['seats.json'].seats[0].forum = 'radet';
      },
      {
        file: 'seats.json',
        place: 'seats[0].forum',
        expected: 'id för ett forum i mappen',
        found: '"radet", menade du "rad"?',
      },
    ],
    [
      'a holder who does not exist',
      (files) => {
        files['seats.json'].seats[0].holders[0].person = 'p-ingen-alls';
      },
      {
        file: 'seats.json',
        place: 'seats[0].holders[0].person',
        expected: 'id för en person i mappen',
        found: '"p-ingen-alls"',
      },
    ],
    [
      'an assistant who does not exist',
      (files) => {
        files['seats.json'].seats[0].holders[1].assistant = 'p-norby';
      },
      {
        file: 'seats.json',
        place: 'seats[0].holders[1].assistant',
        expected: 'id för en person i mappen',
        found: '"p-norby", menade du "p-norrby"?',
      },
    ],
    [
      'an activity for a municipality that does not exist',
      (files) => {
        files['plans/2026.json'].activities[0].workingGroup.push('ovanby');
      },
      {
        file: 'plans/2026.json',
        place: 'activities[0].workingGroup[1]',
        expected: 'id för en kommun i mappen',
        found: '"ovanby"',
      },
    ],
    [
      'a substitute for a seat that does not exist',
      (files) => {
        files['seats.json'].seats[1].substitutesFor = 'plats-ingen';
      },
      {
        file: 'seats.json',
        place: 'seats[1].substitutesFor',
        expected: 'id för en plats i mappen',
        found: '"plats-ingen"',
      },
    ],
    [
      'a substitute for a seat in another body',
      (files) => {
        files['seats.json'].seats[1].forum = 'natverk';
        files['seats.json'].seats[1].substitutesFor = 'seat-norrby';
      },
      {
        file: 'seats.json',
        place: 'seats[1].substitutesFor',
        expected: 'en plats i samma forum, natverk',
        found: '"seat-norrby" i rad',
      },
    ],
    [
      'no host',
      (files) => {
        files['municipalities.json'].municipalities[0].host = false;
      },
      {
        file: 'municipalities.json',
        place: 'municipalities',
        expected: 'precis en kommun med "host": true',
        found: 'ingen',
      },
    ],
    [
      'two hosts',
      (files) => {
        files['municipalities.json'].municipalities[1].host = true;
      },
      {
        file: 'municipalities.json',
        place: 'municipalities',
        expected: 'precis en kommun med "host": true',
        found: '2: norrby, soderby',
      },
    ],
    [
      'a period that ends before it begins',
      (files) => {
        files['forums.json'].forums[1].validTo = '2023-12-31';
      },
      {
        file: 'forums.json',
        place: 'forums[1].validTo',
        expected: 'ett datum som inte är före 2024-01-01',
        found: '2023-12-31',
      },
    ],
    [
      'a holder from before the membership',
      (files) => {
        files['seats.json'].seats[0].holders[0].from = '2014-12-31';
      },
      {
        file: 'seats.json',
        place: 'seats[0].holders[0]',
        expected: 'en period då norrby är med: från 2015-01-01 och tills vidare',
        found: '2014-12-31 – 2023-12-31',
      },
    ],
    [
      'a holder who stays when the municipality has left',
      (files) => {
        files['seats.json'].seats[1].holders = [{ person: 'p-norrby', from: '2024-01-01' }];
      },
      {
        file: 'seats.json',
        place: 'seats[1].holders[0]',
        expected: 'en period då vasterby är med: 2015-01-01 – 2025-12-31',
        found: 'från 2024-01-01 och tills vidare',
      },
    ],
    [
      'an empty seat for a municipality that left before the body began',
      (files) => {
        files['forums.json'].forums[1].validFrom = '2026-01-01';
        files['seats.json'].seats[1].forum = 'natverk';
      },
      {
        file: 'seats.json',
        place: 'seats[1].municipality',
        expected: 'en period då vasterby är med: 2015-01-01 – 2025-12-31',
        found: 'forumet finns från 2026-01-01 och tills vidare',
      },
    ],
    [
      'a chair whose municipality has left',
      (files) => {
        files['offices.json'].offices[1].municipality = 'vasterby';
      },
      {
        file: 'offices.json',
        place: 'offices[1]',
        expected: 'en period då vasterby är med: 2015-01-01 – 2025-12-31',
        found: 'från 2024-03-12 och tills vidare',
      },
    ],
    [
      'two holders of a seat on the same day',
      (files) => {
        files['seats.json'].seats[0].holders[0].to = '2024-01-01';
      },
      {
        file: 'seats.json',
        place: 'seats[0].holders[1]',
        expected: 'en period då ingen annan har platsen',
        found: 'från 2024-01-01 och tills vidare; seats.json, seats[0].holders[0] har 2020-01-01 – 2024-01-01',
      },
    ],
    [
      'two chairs for more than the day of the change',
      (files) => {
        files['offices.json'].offices[0].to = '2024-03-13';
      },
      {
        file: 'offices.json',
        place: 'offices[1]',
        expected: 'en period då ingen annan har uppdraget',
        found: 'från 2024-03-12 och tills vidare; offices.json, offices[0] har 2020-01-01 – 2024-03-13',
      },
    ],
    [
      "a meeting outside the body's life",
      (files) => {
        files['forums.json'].forums[0].validTo = '2026-02-12';
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when',
        expected: 'en dag då forumet finns: 2015-01-01 – 2026-02-12',
        found: '2026-02-13',
      },
    ],
    [
      'a meeting that ends before it starts',
      (files) => {
        files['calendar/2026.json'].meetings[0].when.end = '08:30';
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when.end',
        expected: 'ett klockslag efter 09:00',
        found: '08:30',
      },
    ],
    [
      'a meeting whose last day is before its first',
      (files) => {
        files['calendar/2026.json'].meetings[0].when.endDate = '2026-02-12';
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when.endDate',
        expected: 'ett datum som inte är före 2026-02-13',
        found: '2026-02-12',
      },
    ],
    [
      'a meeting with a start and no end',
      (files) => {
        files['calendar/2026.json'].meetings[0].when = { date: '2026-02-13', start: '09:00' };
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when',
        expected: 'både start och end, eller ingen av dem',
        found: 'bara start',
      },
    ],
    [
      'a start that the clocks skip',
      (files) => {
        files['cooperation.json'].timeZone = 'Europe/Stockholm';
        files['calendar/2026.json'].meetings[0].when = { date: '2026-03-29', start: '02:30', end: '04:00' };
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when.start',
        expected: 'ett klockslag som finns en gång 2026-03-29 i Europe/Stockholm, då klockan ställs om',
        found: '02:30: tiden finns inte',
      },
    ],
    [
      'an end that the clocks pass twice',
      (files) => {
        files['cooperation.json'].timeZone = 'Europe/Stockholm';
        files['calendar/2026.json'].meetings[0].when = { date: '2026-10-25', start: '01:00', end: '02:30' };
      },
      {
        file: 'calendar/2026.json',
        place: 'meetings[0].when.end',
        expected: 'ett klockslag som finns en gång 2026-10-25 i Europe/Stockholm, då klockan ställs om',
        found: '02:30: tiden finns två gånger, välj en annan',
      },
    ],
  ])('%s', async (_what, change, fault) => {
    expect(await faultsAfter(change)).toEqual([fault]);
  });

  it.each([
    ['2026-03-29', '01:30', '09:00'],
    ['2026-10-25', '03:00', '11:00'],
  ])('but other hours on the days when the clocks change are fine: %s %s–%s', async (date, start, end) => {
    const faults = await faultsAfter((files) => {
      files['cooperation.json'].timeZone = 'Europe/Stockholm';
      files['calendar/2026.json'].meetings[0].when = { date, start, end };
    });
    expect(faults).toEqual([]);
  });

  it("but an hour that Sweden's clocks skip is fine in a zone that has it", async () => {
    const faults = await faultsAfter((files) => {
      files['calendar/2026.json'].meetings[0].when = { date: '2026-03-29', start: '02:30', end: '04:30' };
    });
    expect(faults).toEqual([]);
  });
});

describe('a file that is no good as a whole', () => {
  it('has its fault at a line and a column', async () => {
    const faults = await faultsOf({
      ...smallFolder(),
      'offices.json': '{\n  "offices": [\n    { "forum": "rad", }\n  ]\n}\n',
    });
    expect(faults).toEqual([
      {
        file: 'offices.json',
        place: 'rad 3, kolumn 23',
        expected: 'ett namn inom citattecken',
        found: '} efter ett kommatecken',
      },
    ]);
  });

  it.each([
    ['', 'rad 1, kolumn 1', 'ett värde', 'filens slut'],
    ['{ "offices": [] ', 'rad 1, kolumn 17', 'ett kommatecken eller }', 'filens slut'],
    ['{ "offices" [] }', 'rad 1, kolumn 13', 'ett kolon', '['],
    ['{ offices: [] }', 'rad 1, kolumn 3', 'ett namn inom citattecken eller }', 'offices'],
    ['{ "offices": [] }\n{', 'rad 2, kolumn 1', 'slut på filen', '{'],
    ['{ "offices": [1 2] }', 'rad 1, kolumn 17', 'ett kommatecken eller ]', '2'],
    ['{ "offices": [01] }', 'rad 1, kolumn 15', 'ett värde eller ]', '01'],
  ])('says what stands there instead: %j', async (text, place, expected, found) => {
    expect(await faultsOf({ ...smallFolder(), 'offices.json': text })).toEqual([
      { file: 'offices.json', place, expected, found },
    ]);
  });

  it('says so of a text that never ends, and of a hundred thousand open brackets', async () => {
    const [unended] = await faultsOf({ ...smallFolder(), 'offices.json': '{ "offices' });
    expect(unended).toMatchObject({ place: 'rad 1, kolumn 3', found: expect.stringContaining('citattecken') });
    const [deep] = await faultsOf({ ...smallFolder(), 'offices.json': '['.repeat(100_000) });
    expect(deep).toMatchObject({ place: 'rad 1, kolumn 100001', found: 'filens slut' });
  });

  it('is missing, or called something else', async () => {
    const { 'seats.json': seats, ...rest } = smallFolder();
    expect(await faultsOf({ ...rest, 'seat.json': seats })).toEqual([
      { file: 'seats.json', place: 'hela filen', expected: 'att filen finns', found: 'filen saknas' },
      expect.objectContaining({ file: 'seat.json', found: '"seat.json", menade du "seats.json"?' }),
    ]);
  });

  it('lies in a folder that nobody reads', async () => {
    const { 'calendar/2026.json': calendar, ...rest } = smallFolder();
    expect(await faultsOf({ ...rest, 'calender/2026.json': calendar })).toEqual([
      expect.objectContaining({
        file: 'calender/2026.json',
        found: '"calender/2026.json", menade du "calendar/2026.json"?',
      }),
    ]);
  });

  it('is larger than 2 MB', async () => {
    const faults = await faultsOf({ ...smallFolder(), 'people.json': ' '.repeat(2.5 * 1024 * 1024) });
    expect(faults).toEqual([{ file: 'people.json', place: 'hela filen', expected: 'högst 2 MB', found: '2,5 MB' }]);
  });

  it('is not written in UTF-8', async () => {
    const dir = await write(smallFolder());
    await writeFile(join(dir, 'people.json'), Buffer.from('{ "people": "Söderby" }', 'latin1'));
    expect(await readCooperationFolder(dir)).toEqual({
      faults: [
        { file: 'people.json', place: 'hela filen', expected: 'text i UTF-8', found: 'tecken i en annan kodning' },
      ],
    });
  });

  it('is a folder', async () => {
    const dir = await write(smallFolder());
    await mkdir(join(dir, 'calendar', '2027.json'));
    expect(await readCooperationFolder(dir)).toEqual({
      faults: [{ file: 'calendar/2027.json', place: 'hela filen', expected: 'en fil', found: 'något annat än en fil' }],
    });
  });

  it('belongs to no folder: the folder is empty, or is not there', async () => {
    const empty = await write({});
    const nowhere = join(empty, 'borta');
    const expected =
      'en mapp med cooperation.json, municipalities.json, forums.json, people.json, seats.json, offices.json';
    const whole = { file: '.', place: 'hela mappen', expected };
    expect(await readCooperationFolder(empty)).toEqual({ faults: [{ ...whole, found: 'mappen är tom' }] });
    expect(await readCooperationFolder(nowhere)).toEqual({ faults: [{ ...whole, found: 'mappen finns inte' }] });
  });

  it('is a further calendar file that is not there', async () => {
    const dir = await write(smallFolder());
    expect(await readCooperationFolder(dir, ['ingen/sadan.json'])).toEqual({
      faults: [{ file: 'ingen/sadan.json', place: 'hela filen', expected: 'att filen finns', found: 'filen saknas' }],
    });
  });
});

describe('many faults', () => {
  it('are all told at once, whatever kind they are and in whichever file', async () => {
    const faults = await faultsAfter((files) => {
      files['cooperation.json'].timeZone = 'Mars/Olympus';
      files['municipalities.json'].municipalities[0].host = false;
      files['forums.json'].forums[0].rules.quorum = { share: 2 };
      files['people.json'].people[0].mail = 'ingen adress';
      files['seats.json'].seats[0].holders[0].person = 'p-ingen-alls';
      files['offices.json'].offices[0].to = '2019-01-01';
      files['plans/2026.json'].activities[0] = { title: 'Utan id' };
      files['calendar/2026.json'].meetings[0].when = { date: '2026-02-13', end: '11:00' };
    });
    expect(faults.map(({ file, place }) => `${file} ${place}`).sort()).toEqual([
      'calendar/2026.json meetings[0].when',
      'cooperation.json timeZone',
      'forums.json forums[0].rules.quorum.share',
      'municipalities.json municipalities',
      'offices.json offices[0].to',
      'people.json people[0].mail',
      'plans/2026.json activities[0].id',
      'seats.json seats[0].holders[0].person',
    ]);
  });

  it('do not drag others along: nobody hears of references into a file that could not be read', async () => {
    const faults = await faultsOf({ ...smallFolder(), 'people.json': '{', 'forums.json': '[]' });
    expect(faults.map(({ file, place }) => `${file} ${place}`)).toEqual([
      'forums.json hela filen',
      'people.json rad 1, kolumn 2',
    ]);
  });

  it('do not hide that a part with a fault of its own has an id', async () => {
    const faults = await faultsAfter((files) => {
      files['people.json'].people[0] = { id: 'p-norrby', title: 'Samordnare' };
    });
    expect(faults.map(({ place }) => place)).toEqual(['people[0].mail', 'people[0].language', 'people[0].account']);
  });

  it('never stop the reading, whatever stands wherever in a file', async () => {
    const places = Object.entries(smallFolder()).flatMap(([file, value]) =>
      pathsIn(value).map((path) => [file, ...path]),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async ([file = '', ...path], value) => {
        const files: Record<string, unknown> = { ...smallFolder() };
        files[file] = replaced(files[file], path, value);
        const read = await readCooperationFolder(await write(files));
        if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
        else expect(read.definition.cooperation).toBeDefined();
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

/** The way to every value inside a value, itself included. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))];
}

function replaced(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((inner, i) => (String(i) === key ? replaced(inner, rest, value) : inner));
  return { ...(whole as object), [key]: replaced((whole as Record<string, unknown>)[key], rest, value) };
}
