import type { SeatDefinition } from '../../../kernel/definition.ts';
import { byId, type FolderContents, faultAt, idsOf } from '../contents.ts';
import type { FolderFault } from '../fault.ts';
import { foundWord } from '../nearest.ts';

const expectations = {
  municipalities: 'id för en kommun i mappen',
  forums: 'id för ett forum i mappen',
  people: 'id för en person i mappen',
  seats: 'id för en plats i mappen',
};

/** Every id that points somewhere points at something in the folder. */
export function checkReferences(contents: FolderContents): FolderFault[] {
  const { forums, people, seats, offices, plans, meetings, calendarEntries } = contents.definition;
  const known = {
    municipalities: idsOf(contents, 'municipalities'),
    forums: idsOf(contents, 'forums'),
    people: idsOf(contents, 'people'),
    seats: idsOf(contents, 'seats'),
  };
  const look = (part: object, inside: string, list: keyof typeof known, id: string | undefined): FolderFault[] => {
    const ids = known[list];
    if (id === undefined || ids === null || ids.has(id)) return [];
    return [faultAt(contents, part, inside, expectations[list], foundWord(id, ids))];
  };
  const lookEach = (part: object, inside: string, list: keyof typeof known, ids: readonly string[] | undefined) =>
    (ids ?? []).flatMap((id, i) => look(part, `${inside}[${i}]`, list, id));

  return [
    ...forums.flatMap((part) => [
      ...look(part, 'predecessor', 'forums', part.predecessor),
      ...look(part, 'successor', 'forums', part.successor),
      ...look(part, 'reportsTo', 'forums', part.reportsTo),
      ...lookEach(part, 'memberForums', 'forums', part.memberForums),
    ]),
    ...people.flatMap((part) => look(part, 'municipality', 'municipalities', part.municipality)),
    ...seats.flatMap((part) => [
      ...look(part, 'forum', 'forums', part.forum),
      ...look(part, 'municipality', 'municipalities', part.municipality),
      ...look(part, 'substitutesFor', 'seats', part.substitutesFor),
      ...part.holders.flatMap((holder, i) => [
        ...look(part, `holders[${i}].person`, 'people', holder.person),
        ...look(part, `holders[${i}].assistant`, 'people', holder.assistant),
      ]),
    ]),
    ...checkSubstitutes(contents, seats),
    ...offices.flatMap((part) => [
      ...look(part, 'forum', 'forums', part.forum),
      ...look(part, 'municipality', 'municipalities', part.municipality),
    ]),
    ...plans.flatMap((part) =>
      part.activities.flatMap((activity, i) => [
        ...look(part, `activities[${i}].forum`, 'forums', activity.forum),
        ...lookEach(part, `activities[${i}].workingGroup`, 'municipalities', activity.workingGroup),
      ]),
    ),
    ...meetings.flatMap((part) => look(part, 'forum', 'forums', part.forum)),
    ...calendarEntries.flatMap((part) => [
      ...look(part, 'forum', 'forums', part.forum),
      ...lookEach(part, 'hosts', 'municipalities', part.hosts),
    ]),
  ];
}

/** A substitute stands in for a seat of the same body. */
function checkSubstitutes(contents: FolderContents, seats: readonly SeatDefinition[]): FolderFault[] {
  const known = byId(seats);
  return seats.flatMap((seat) => {
    const ordinary = seat.substitutesFor === undefined ? undefined : known.get(seat.substitutesFor);
    if (!ordinary || ordinary.forum === seat.forum) return [];
    return [
      faultAt(
        contents,
        seat,
        'substitutesFor',
        `en plats i samma forum, ${seat.forum}`,
        `"${ordinary.id}" i ${ordinary.forum}`,
      ),
    ];
  });
}
