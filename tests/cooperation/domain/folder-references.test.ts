import type { FolderFault } from '../../../bot/cooperation/domain/fault.ts';
import { faultsAfter, type Loose } from '../../support/folder-faults.ts';

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
  ])('%s', async (_what, change, fault) => {
    expect(await faultsAfter(change)).toEqual([fault]);
  });
});
