import type { MunicipalityDefinition, SeatDefinition } from '../../../kernel/definition.ts';
import { byId, type FolderContents, faultAt } from '../contents.ts';
import type { FolderFault } from '../fault.ts';
import { isPeriod, periodWords } from './periods.ts';

interface Period {
  from: string;
  to?: string;
}

/** Who holds a seat or an office for a municipality does so while the municipality is a member, from first to last day. */
export function checkMemberships(contents: FolderContents): FolderFault[] {
  const { municipalities, forums, seats, offices } = contents.definition;
  const members = byId(municipalities);
  const bodies = byId(forums);
  const inside = (part: object, place: string, municipality: string | undefined, period: Period): FolderFault[] => {
    const member = municipality === undefined ? undefined : members.get(municipality);
    if (!member || !known(member, period) || contains(membership(member), period)) return [];
    return [faultAt(contents, part, place, membershipWords(member), periodWords(period.from, period.to))];
  };
  const emptySeat = (seat: SeatDefinition): FolderFault[] => {
    const member = seat.municipality === undefined ? undefined : members.get(seat.municipality);
    const body = bodies.get(seat.forum);
    if (seat.holders.length > 0 || !member || !body) return [];
    const life = { from: body.validFrom, ...(body.validTo === undefined ? {} : { to: body.validTo }) };
    if (!known(member, life) || meet(membership(member), life)) return [];
    const found = `forumet finns ${periodWords(life.from, life.to)}`;
    return [faultAt(contents, seat, 'municipality', membershipWords(member), found)];
  };
  return [
    ...seats.flatMap((seat) => [
      ...seat.holders.flatMap((holder, i) => inside(seat, `holders[${i}]`, seat.municipality, holder)),
      ...emptySeat(seat),
    ]),
    ...offices.flatMap((office) => inside(office, '', office.municipality, office)),
  ];
}

function membership({ memberFrom, memberTo }: MunicipalityDefinition): Period {
  return memberTo === undefined ? { from: memberFrom } : { from: memberFrom, to: memberTo };
}

function membershipWords(member: MunicipalityDefinition): string {
  return `en period då ${member.name} är med: ${periodWords(member.memberFrom, member.memberTo)}`;
}

function known(member: MunicipalityDefinition, period: Period): boolean {
  return isPeriod(member.memberFrom, member.memberTo) && isPeriod(period.from, period.to);
}

function contains(outer: Period, inner: Period): boolean {
  return inner.from >= outer.from && (outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to));
}

function meet(one: Period, other: Period): boolean {
  return (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);
}
