import type { ForumDefinition, MeetingDefinition } from '../../../bot/kernel/definition.ts';
import { writeFolder } from '../small-folder.ts';

const DAY_MS = 86_400_000;

export const FORTY = 40;
export const COUNCIL = { team: '19:radet@thread.tacv2', name: 'Fyrtio kommuner – Rådet' };
/** The secretariat's Entra account. */
export const SECRETARIAT = '33333333-3333-4333-8333-333333333333';

const two = (n: number) => String(n + 1).padStart(2, '0');

export const meetingId = (n: number) => `radet-${two(n)}`;
export const seatId = (n: number) => `seat-${two(n)}`;
export const accountOf = (n: number) => `22222222-2222-4222-8222-0000000000${two(n)}`;
export const mailOf = (n: number) => `p-${two(n)}@example.se`;

/** An invented cooperation with one body of forty members and so many meetings to come, one a week; the path of its folder. */
export function fortyMunicipalities(meetings: number): Promise<string> {
  const each = <T>(make: (n: number) => T): T[] => Array.from({ length: FORTY }, (_, n) => make(n));
  return writeFolder({
    'cooperation.json': {
      id: 'fyrtio',
      name: 'Fyrtio kommuner',
      timeZone: 'Europe/Stockholm',
      secretariat: { name: 'Kansliet', mail: 'kansli@example.se' },
    },
    'municipalities.json': { municipalities: each(municipality) },
    'forums.json': { forums: [council()] },
    'people.json': { people: each(person) },
    'seats.json': { seats: each(seat) },
    'offices.json': { offices: [] },
    'calendar/kommande.json': {
      meetings: Array.from({ length: meetings }, (_, n) => meeting(n)),
      calendarEntries: [],
    },
  });
}

function municipality(n: number) {
  const name = `Kommun ${two(n)}`;
  const mail = `kommun-${two(n)}@example.se`;
  const member = { memberFrom: '2015-01-01', officeMail: mail, registryMail: mail };
  return { id: `k-${two(n)}`, name, officialName: name, code: `90${two(n)}`, ...member, host: n === 0 };
}

function person(n: number) {
  const account = n === 0 ? 'home' : 'guest';
  return { id: `p-${two(n)}`, title: 'Ledamot', mail: mailOf(n), municipality: `k-${two(n)}`, language: 'sv', account };
}

function seat(n: number) {
  const holders = [{ person: `p-${two(n)}`, from: '2020-01-01' }];
  return { id: seatId(n), forum: 'radet', municipality: `k-${two(n)}`, role: 'member', title: 'Ledamot', holders };
}

function council(): ForumDefinition {
  return {
    id: 'radet',
    name: 'Rådet',
    shortName: 'Rådet',
    // It answers consultations.
    kind: 'management-group',
    validFrom: '2015-01-01',
    teamName: COUNCIL.name,
    purpose: 'Fyrtio kommuner talar om det som är gemensamt.',
    rules: {
      quorum: { share: 0.5 },
      substituteCounts: true,
      remoteAllowed: true,
      decision: 'consensus',
      calledBy: 'chair',
      noticeDays: 14,
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

/** In production the clock is the machine's, so the dates are counted from today. */
function meeting(n: number): MeetingDefinition {
  const date = new Date(Date.now() + (30 + 7 * n) * DAY_MS).toISOString().slice(0, 10);
  const when = { date, start: '09:00', end: '11:00' };
  return { id: meetingId(n), forum: 'radet', kind: 'ordinary', title: 'Rådet', when, mode: 'hybrid' };
}
