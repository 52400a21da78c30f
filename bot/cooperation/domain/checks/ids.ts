import { type FolderContents, faultAt } from '../contents.ts';
import type { FolderFault } from '../fault.ts';
import { officeId } from '../office-id.ts';

/** One thing that must be said only once: in which part, where in it, what, and how it is written there. */
interface Said {
  part: object;
  inside: string;
  value: string;
  written?: string;
}

/** Ids, municipality codes, people's mail addresses and the first days of an office are said once. */
export function checkIds(contents: FolderContents): FolderFault[] {
  const { municipalities, forums, people, seats, offices, plans, meetings, calendarEntries } = contents.definition;
  const ids = (parts: readonly { id: string }[]) => parts.map((part) => ({ part, inside: 'id', value: part.id }));
  const once = (said: Said[], what: string) => repeated(contents, said, what);
  return [
    ...once(ids(municipalities), 'ett id som ingen annan kommun har'),
    ...once(
      municipalities.map((part) => ({ part, inside: 'code', value: part.code })),
      'en kommunkod som ingen annan kommun har',
    ),
    ...once(ids(forums), 'ett id som inget annat forum har'),
    ...once(ids(people), 'ett id som ingen annan person har'),
    ...once(
      // A team's roster tells who is who by mail address, whatever its capitals.
      people.map((part) => ({ part, inside: 'mail', value: part.mail.toLowerCase(), written: part.mail })),
      'en e-postadress som ingen annan person har',
    ),
    ...once(ids(seats), 'ett id som ingen annan plats har'),
    ...once(
      offices.map((part) => ({ part, inside: 'from', value: officeId(part) })),
      'en första dag som uppdraget inte redan har',
    ),
    ...once(ids(plans), 'ett id som ingen annan plan har'),
    ...once(
      plans.flatMap((part) =>
        part.activities.map((activity, i) => ({ part, inside: `activities[${i}].id`, value: activity.id })),
      ),
      'ett id som ingen annan aktivitet har',
    ),
    ...once(ids(meetings), 'ett id som inget annat möte har'),
    ...once(ids(calendarEntries), 'ett id som inget annat i kalendern har'),
  ];
}

function repeated(contents: FolderContents, said: readonly Said[], expected: string): FolderFault[] {
  const first = new Map<string, Said>();
  const faults: FolderFault[] = [];
  for (const one of said) {
    const before = first.get(one.value);
    if (!before) {
      first.set(one.value, one);
      continue;
    }
    const { file, place } = faultAt(contents, before.part, before.inside, '', '');
    const written = one.written ?? one.value;
    faults.push(faultAt(contents, one.part, one.inside, expected, `"${written}" finns redan i ${file}, ${place}`));
  }
  return faults;
}
