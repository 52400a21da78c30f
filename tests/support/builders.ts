import { apply } from '../../bot/declared/apply.ts';
import type { Decided } from '../../bot/declared/decide.ts';
import type { Team } from '../../bot/forum/domain/team.ts';
import type { Actor } from '../../bot/kernel/actor.ts';
import type {
  AgendaItemDefinition,
  ForumDefinition,
  MeetingDefinition,
  MunicipalityDefinition,
  SeatDefinition,
} from '../../bot/kernel/definition.ts';
import { asItems } from '../../bot/meeting/domain/agenda-item.ts';
import type { MeetingFields } from '../../bot/meeting/domain/check-fields.ts';
import type { RsvpAnswer } from '../../bot/meeting/domain/rsvp.ts';
import { type Meeting, type Rsvp, standing } from '../../bot/meeting/domain/state.ts';

/** Small parts of a made-up cooperation, for tests of single decisions. */
export const ZONE = 'Europe/Stockholm';

export function aMunicipality(id: string, more: Partial<MunicipalityDefinition> = {}): MunicipalityDefinition {
  return {
    id,
    name: id.toUpperCase(),
    officialName: `${id} kommun`,
    code: '0001',
    memberFrom: '2010-01-01',
    officeMail: `kansli@${id}.example.se`,
    registryMail: `registrator@${id}.example.se`,
    ...more,
  };
}

export function aForum(
  more: Partial<ForumDefinition> = {},
  rules: Partial<ForumDefinition['rules']> = {},
): ForumDefinition {
  return {
    id: 'lg',
    name: 'Ledningsgruppen i sin helhet',
    shortName: 'Ledningsgruppen',
    kind: 'management-group',
    validFrom: '2010-01-01',
    teamName: 'Team LG',
    purpose: 'Förbereder och följer upp.',
    standingAgenda: [
      { heading: 'Välkommen', kind: 'formality' },
      { heading: 'Nästa möte', kind: 'formality' },
    ],
    ...more,
    rules: {
      quorum: null,
      substituteCounts: false,
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
      ...rules,
    },
  };
}

export function aSeat(id: string, more: Partial<SeatDefinition> = {}): SeatDefinition {
  return {
    id,
    forum: 'lg',
    municipality: id.split('-')[1] ?? 'a',
    role: 'member',
    title: 'Kommundirektör',
    holders: [{ person: `p-${id}`, from: '2020-01-01' }],
    ...more,
  };
}

export function aMeetingDefinition(more: Partial<MeetingDefinition> = {}): MeetingDefinition {
  return {
    id: 'm1',
    forum: 'lg',
    kind: 'ordinary',
    title: 'Ledningsgruppsmöte',
    when: { date: '2024-02-16', start: '09:00', end: '11:30' },
    mode: 'hybrid',
    place: 'Kommunhuset',
    ...more,
  };
}

/** The body's team, with the bot in it. */
export const A_TEAM: Team = {
  status: 'connected',
  facts: {
    id: '19:t',
    name: 'Team LG',
    channel: '19:t',
    tenant: 't',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
  },
  forum: 'lg',
};

const UNTOUCHED = { edition: 0, numbered: 0, agendaEdition: 0 };

export function aPlanned(more: Partial<MeetingDefinition> = {}): Meeting {
  const definition = aMeetingDefinition(more);
  return { status: 'planned', definition, imported: definition, ...UNTOUCHED };
}

/** `sent`: the items of its notice. */
export function aNoticed(more: Partial<MeetingDefinition> = {}, sent: AgendaItemDefinition[] = []) {
  const definition = aMeetingDefinition(more);
  const agenda = asItems(sent);
  return {
    status: 'noticed' as const,
    definition,
    imported: definition,
    ...UNTOUCHED,
    revision: 1,
    post: 1,
    first: agenda.map(({ id }) => id),
    noticedAt: '2024-02-02T09:00:00.000Z',
    agenda,
  } satisfies Meeting;
}

export function aCancelled(): Meeting {
  const definition = aMeetingDefinition();
  const cancelledAt = '2024-02-10T09:00:00.000Z';
  const sent = { revision: 1, post: 1, first: [], agenda: [] };
  return { status: 'cancelled', definition, imported: definition, ...UNTOUCHED, ...sent, reason: 'Snö', cancelledAt };
}

export function anRsvp(seat: string, answer: RsvpAnswer, more: Partial<Rsvp> = {}): Rsvp {
  return {
    meeting: 'm1',
    seat,
    revision: 1,
    answer,
    person: `p-${seat}`,
    by: `p-${seat}`,
    at: '2024-02-03T09:00:00.000Z',
    drawn: '000000001-a',
    received: 0,
    ...more,
  };
}

export function byId<One extends { id: string }>(all: One[]): Map<string, One> {
  return new Map(all.map((one) => [one.id, one]));
}

export function aMeetingFields(more: Partial<MeetingFields> = {}): MeetingFields {
  const { id: _, ...fields } = aMeetingDefinition();
  return { ...fields, ...more };
}

/** The meeting after facts, as the product's own `apply` makes it. */
export function played(meeting: Meeting | undefined, facts: Decided, at = '2024-02-03T09:00:00Z') {
  if (!Array.isArray(facts)) throw new Error(`no facts: ${JSON.stringify(facts)}`);
  let state = meeting;
  for (const fact of facts) if (fact.kind === 'meeting') state = standing(apply(state, fact, 'prov', new Date(at)));
  return state as Meeting;
}

export function anAccount(person: string | null, secretariat = false): Actor {
  return { kind: 'account', account: `konto-${person}`, person, secretariat };
}
