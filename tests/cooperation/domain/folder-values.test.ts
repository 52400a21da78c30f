import type { FolderFault } from '../../../bot/cooperation/domain/fault.ts';
import { faultsAfter, type Loose } from '../../support/folder-faults.ts';

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
