import type { FolderFault } from '../../../bot/cooperation/domain/fault.ts';
import { faultsAfter, type Loose } from '../../support/folder-faults.ts';

describe('a fault of days and hours between the parts says the same', () => {
  it.each<[string, (files: Loose) => void, FolderFault]>([
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
