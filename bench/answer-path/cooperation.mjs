import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const DAY_MS = 86_400_000;
const NAMES = ['Almby', 'Björkö', 'Dalhem', 'Ekeby', 'Forsa', 'Granby', 'Holmen', 'Ingarö'];
const AGENDA = [
  'Välkommen',
  'Val av justerare',
  'Utestående ärenden',
  'Föregående och kommande möten',
  'Övriga frågor',
];

const two = (n) => String(n + 1).padStart(2, '0');

/** The secretariat's account. */
export const SECRETARIAT = '33333333-3333-4333-8333-333333333333';

/** Bodies of an invented cooperation of eight municipalities: so many seats a municipality in each, so many meetings. */
export function planCooperation({ bodies, seatsEach, meetings }) {
  return Array.from({ length: bodies }, (_, n) =>
    body(`${seatsEach === 1 ? 'org' : 'stor'}-${two(n)}`, seatsEach, meetings),
  );
}

function body(id, seatsEach, meetings) {
  const members = NAMES.flatMap((name, m) =>
    Array.from({ length: seatsEach }, (_, s) => {
      const person = `p-${id}-${two(m)}-${two(s)}`;
      return { person, municipality: `k-${two(m)}`, mail: `${person}@example.se`, account: accountOf(id, m, s), name };
    }),
  );
  const ids = Array.from({ length: meetings }, (_, n) => `${id}-m${String(n + 1).padStart(4, '0')}`);
  return { id, team: `19:${id}@thread.tacv2`, teamName: `Åtta kommuner – ${id}`, members, meetings: ids };
}

/** An account's id from the body's, the municipality's and the seat's. */
function accountOf(id, municipality, seat) {
  const kind = id.startsWith('org') ? '1' : '2';
  return `22222222-2222-4222-8222-00000${kind}${id.slice(-2)}${two(municipality)}${two(seat)}`;
}

/** Writes the folder that the service imports at its first start. */
export async function writeCooperation(folder, bodies) {
  const members = bodies.flatMap(({ id, members }) => members.map((member) => ({ ...member, forum: id })));
  const files = {
    'cooperation.json': {
      id: 'atta',
      name: 'Åtta kommuner',
      timeZone: 'Europe/Stockholm',
      secretariat: { name: 'Kansliet', mail: 'kansli@example.se' },
    },
    'municipalities.json': { municipalities: NAMES.map(municipality) },
    'forums.json': { forums: bodies.map(forum) },
    'people.json': { people: members.map(person) },
    'seats.json': { seats: members.map(seat) },
    'offices.json': { offices: bodies.flatMap(offices) },
    'calendar/kommande.json': { meetings: bodies.flatMap(meetingsOf), calendarEntries: [] },
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(content));
  }
}

function municipality(name, n) {
  const mail = `kommun-${two(n)}@example.se`;
  const member = { memberFrom: '2015-01-01', officeMail: mail, registryMail: mail };
  return { id: `k-${two(n)}`, name, officialName: `${name}s kommun`, code: `90${two(n)}`, ...member, host: n === 0 };
}

function person({ person: id, mail, municipality }) {
  const account = municipality === 'k-01' ? 'home' : 'guest';
  return { id, title: 'Kommundirektör', mail, municipality, language: 'sv', account };
}

function seat({ person, forum, municipality }) {
  const holders = [{ person, from: '2020-01-01' }];
  return { id: person.replace('p-', 'seat-'), forum, municipality, role: 'member', title: 'Kommundirektör', holders };
}

function offices({ id }) {
  const held = (office, n) => ({ forum: id, office, municipality: `k-${two(n)}`, from: '2023-01-01' });
  return [held('chair', 0), held('vice-chair', 1)];
}

function forum({ id, teamName }) {
  return {
    id,
    name: `Åtta kommuners organ ${id}`,
    shortName: `Organet ${id}`,
    kind: 'management-group',
    validFrom: '2015-01-01',
    teamName,
    purpose: 'Kommundirektörerna förbereder samarbetskommitténs möten och följer upp det som är utestående.',
    rules: {
      quorum: null,
      substituteCounts: true,
      remoteAllowed: true,
      decision: 'not-stated',
      calledBy: 'secretary',
      noticeDays: 14,
      meetingsPerYear: null,
      extraMeetingByMembers: null,
      chairApprovesAgenda: false,
      verifiers: 1,
      minutesRegistered: true,
      reminderDays: [7, 1],
    },
    standingAgenda: AGENDA.map((heading) => ({ heading, kind: 'formality' })),
  };
}

function meetingsOf({ id: forum, meetings }) {
  return meetings.map((id, n) => {
    const date = new Date(Date.now() + (30 + n) * DAY_MS).toISOString().slice(0, 10);
    const when = { date, start: '09:00', end: '11:30' };
    return {
      id,
      forum,
      kind: 'ordinary',
      title: 'Ordinarie möte',
      when,
      mode: 'hybrid',
      place: `${NAMES[0]}, Rådhuset`,
    };
  });
}
