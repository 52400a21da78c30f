import { definitions, forums, people, seatsOf } from '../../forum/service/bodies.ts';
import { chairOn } from '../../kernel/asking/chair.ts';
import type { ForumDefinition, ForumKind, SeatDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import { meetingsIn } from '../../meeting/service/by-date.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { type InputProposal, type Meetings, proposeInputBy } from '../domain/propose-input-by.ts';
import type { DeadlineWords } from '../views/deadline.ts';

/** The committee that decides, and the management group that prepares, of those that live on a day. */
export function decidingBody(loaded: Loaded, kind: ForumKind, today: string): ForumDefinition | undefined {
  return forums(loaded).find((forum) => forum.kind === kind && within(today, forum.validFrom, forum.validTo));
}

/** What must be read to propose a day: the bodies, their offices and seats with who holds them, and what is planned. */
export function deadlineReads(today: string): Read[] {
  return [
    { kind: 'forum' },
    { kind: 'office' },
    { kind: 'seat' },
    { kind: 'person' },
    { kind: 'meeting', fromDate: today },
  ];
}

export function plannedDays(loaded: Loaded, forum: ForumDefinition | undefined): Meetings {
  if (forum === undefined) return { meetings: [], noticeDays: 0 };
  const meetings = meetingsIn(loaded)
    .map(({ id, meeting: { status, definition } }) => ({ id, status, definition }))
    .filter(({ status, definition }) => status !== 'cancelled' && definition.forum === forum.id)
    .map(({ id, definition }) => ({ id, date: definition.when.date }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return { meetings, noticeDays: forum.rules.noticeDays };
}

export function proposalFor(loaded: Loaded, answerBy: string, today: string): InputProposal {
  const committee = plannedDays(loaded, decidingBody(loaded, 'cooperation-committee', today));
  const management = plannedDays(loaded, decidingBody(loaded, 'management-group', today));
  return proposeInputBy({ answerBy, today, committee, management });
}

/** Who is named where no meeting decides: the committee's chair, and the chair of the body that answers. */
export function deadlineNames(loaded: Loaded, forum: ForumDefinition, today: string): DeadlineWords {
  const committee = decidingBody(loaded, 'cooperation-committee', today);
  const management = decidingBody(loaded, 'management-group', today);
  const offices = definitions(loaded, 'office');
  const titleOf = (body: ForumDefinition | undefined) => {
    const seats: SeatDefinition[] = body ? seatsOf(loaded, [body.id]) : [];
    const person = body && chairOn(body.id, offices, seats, today);
    return person === undefined ? undefined : (people(loaded).get(person)?.title ?? person);
  };
  return {
    committee: committee?.shortName ?? '',
    management: management?.shortName ?? '',
    chair: titleOf(committee),
    bodyChair: titleOf(forum),
    forum: forum.shortName,
  };
}
