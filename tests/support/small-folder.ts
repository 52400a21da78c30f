import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  CalendarEntryDefinition,
  CooperationHead,
  ForumDefinition,
  MeetingDefinition,
  MunicipalityDefinition,
  OfficeDefinition,
  PersonDefinition,
  PlanDefinition,
  SeatDefinition,
} from '../../bot/kernel/definition.ts';

/** The files of a small invented cooperation, by their path; a string is written as it is, anything else as JSON. */
export interface SmallFolder {
  'cooperation.json': CooperationHead;
  'municipalities.json': { municipalities: [MunicipalityDefinition, MunicipalityDefinition, MunicipalityDefinition] };
  'forums.json': { forums: [ForumDefinition, ForumDefinition] };
  'people.json': { people: [PersonDefinition, PersonDefinition] };
  'seats.json': { seats: [SeatDefinition, SeatDefinition] };
  'offices.json': { offices: [OfficeDefinition, OfficeDefinition] };
  'plans/2026.json': PlanDefinition;
  'calendar/2026.json': { meetings: [MeetingDefinition]; calendarEntries: [CalendarEntryDefinition] };
}

/** Three municipalities in another zone than Sweden's, one of which left at the end of 2025. */
export function smallFolder(): SmallFolder {
  return {
    'cooperation.json': {
      id: 'tre-byar',
      name: 'Tre byar',
      timeZone: 'Europe/Helsinki',
      secretariat: { name: 'Byarnas kansli', mail: 'kansli@example.se' },
    },
    'municipalities.json': {
      municipalities: [
        { ...municipality('norrby', '9001'), host: true },
        municipality('soderby', '9002'),
        { ...municipality('vasterby', '9003'), memberTo: '2025-12-31' },
      ],
    },
    'forums.json': { forums: [forum('rad'), { ...forum('natverk'), validFrom: '2024-01-01', reportsTo: 'rad' }] },
    'people.json': { people: [person('p-norrby', 'norrby'), person('p-soderby', 'soderby')] },
    'seats.json': {
      seats: [
        {
          id: 'seat-norrby',
          forum: 'rad',
          municipality: 'norrby',
          role: 'member',
          title: 'Ledamot',
          holders: [
            { person: 'p-norrby', from: '2020-01-01', to: '2023-12-31' },
            { person: 'p-soderby', from: '2024-01-01', assistant: 'p-norrby' },
          ],
        },
        { id: 'seat-vasterby', forum: 'rad', municipality: 'vasterby', role: 'member', title: 'Ledamot', holders: [] },
      ],
    },
    'offices.json': {
      offices: [
        { forum: 'rad', office: 'chair', municipality: 'norrby', from: '2020-01-01', to: '2024-03-12' },
        { forum: 'rad', office: 'chair', municipality: 'soderby', from: '2024-03-12' },
      ],
    },
    'plans/2026.json': {
      id: 'plan-2026',
      year: 2026,
      title: 'Plan 2026',
      activities: [{ id: 'a-1', title: 'Gemensamt yttrande', forum: 'natverk', workingGroup: ['norrby'] }],
    },
    'calendar/2026.json': {
      meetings: [
        {
          id: 'rad-2026-02-13',
          forum: 'rad',
          kind: 'ordinary',
          title: 'Rådet',
          when: { date: '2026-02-13', start: '09:00', end: '11:00' },
          mode: 'hybrid',
        },
      ],
      calendarEntries: [{ id: 'dialog', title: 'Dialog med regionen', date: '2026-05', kind: 'external-planned' }],
    },
  };
}

function municipality(id: string, code: string): MunicipalityDefinition {
  return {
    id,
    name: id,
    officialName: `${id} kommun`,
    code,
    memberFrom: '2015-01-01',
    officeMail: `kansli.${id}@example.se`,
    registryMail: `registrator.${id}@example.se`,
  };
}

function forum(id: string): ForumDefinition {
  return {
    id,
    name: id,
    shortName: id,
    kind: 'network',
    validFrom: '2015-01-01',
    teamName: `Tre byar – ${id}`,
    purpose: 'Byarna talar om det som är gemensamt.',
    rules: {
      quorum: { share: 0.5 },
      substituteCounts: true,
      remoteAllowed: true,
      decision: 'prepares-only',
      calledBy: 'secretary',
      noticeDays: 7,
      meetingsPerYear: null,
      extraMeetingByMembers: null,
      chairApprovesAgenda: false,
      verifiers: 0,
      minutesRegistered: false,
      reminderDays: [7, 1],
    },
    standingAgenda: [{ heading: 'Välkommen', kind: 'formality' }],
  };
}

function person(id: string, of: string): PersonDefinition {
  return {
    id,
    title: `Samordnare ${of}`,
    mail: `${id}@example.se`,
    municipality: of,
    language: 'sv',
    account: 'guest',
  };
}

/** Writes files to a new temporary folder and answers with its path. */
export async function writeFolder(files: object): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cooperation-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return dir;
}
