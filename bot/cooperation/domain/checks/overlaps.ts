import type { OfficeDefinition } from '../../../kernel/definition.ts';
import { type FolderContents, faultAt } from '../contents.ts';
import type { FolderFault } from '../fault.ts';
import { isPeriod, periodWords } from './periods.ts';

interface Held {
  part: object;
  inside: string;
  from: string;
  to?: string;
}

/** A seat has one holder a day. An office has one holder a day, too, but both of them on the day it changes hands. */
export function checkOverlaps(contents: FolderContents): FolderFault[] {
  const { seats, offices } = contents.definition;
  const ofSeat = seats.flatMap((part) => {
    const held = part.holders.map((holder, i) => ({ part, inside: `holders[${i}]`, ...holder }));
    return overlaps(contents, held, 'en period då ingen annan har platsen', (end, from) => end >= from);
  });
  const ofOffice = grouped(offices).flatMap((group) => {
    const held = group.map((office) => ({ part: office, inside: '', ...office }));
    return overlaps(contents, held, 'en period då ingen annan har uppdraget', (end, from) => end > from);
  });
  return [...ofSeat, ...ofOffice];
}

function grouped(offices: readonly OfficeDefinition[]): OfficeDefinition[][] {
  const groups = new Map<string, OfficeDefinition[]>();
  for (const office of offices) {
    const key = `${office.forum}/${office.office}`;
    groups.set(key, [...(groups.get(key) ?? []), office]);
  }
  return [...groups.values()];
}

function overlaps(
  contents: FolderContents,
  held: readonly Held[],
  expected: string,
  collide: (end: string, from: string) => boolean,
): FolderFault[] {
  const inOrder = held
    .filter(({ from, to }) => isPeriod(from, to))
    .sort((a, b) => a.from.localeCompare(b.from) || (a.to ?? '9').localeCompare(b.to ?? '9'));
  const faults: FolderFault[] = [];
  let last: Held | undefined;
  for (const one of inOrder) {
    if (last && (last.to === undefined || collide(last.to, one.from))) {
      const { file, place } = faultAt(contents, last.part, last.inside, '', '');
      const found = `${periodWords(one.from, one.to)}; ${file}, ${place} har ${periodWords(last.from, last.to)}`;
      faults.push(faultAt(contents, one.part, one.inside, expected, found));
    }
    if (!last || (last.to !== undefined && (one.to === undefined || one.to > last.to))) last = one;
  }
  return faults;
}
