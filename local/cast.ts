import type { LocalOptions, LocalPerson } from './options.ts';
import { personLine } from './person-line.ts';
import type { Cast, CastPerson } from './wire.ts';

const castPerson = (person: LocalPerson): CastPerson => {
  const { id, guest, language } = person;
  return { id, line: personLine(person), guest, language };
};

/** The first member of the first team that was asked something; before that, of the first team. */
function startAs({ people, teams }: LocalOptions, asked: (forum: string) => boolean): string {
  const secretariat = new Set(people.filter((one) => one.secretariat).map((one) => one.id));
  const team = teams.find(({ forum }) => asked(forum)) ?? teams[0];
  return team?.members.find((id) => !secretariat.has(id)) ?? people[0]?.id ?? '';
}

/** Everybody one can be, each once: the secretariat, each team's members, and those in no team. */
export function cast(options: LocalOptions, asked: (forum: string) => boolean): Cast {
  const { appId, tenant, people, teams } = options;
  const left = new Map(people.map((one) => [one.id, one]));
  const take = (wanted: LocalPerson[]) => {
    for (const one of wanted) left.delete(one.id);
    return wanted.map(castPerson);
  };
  const of = (ids: string[]) => [...new Set(ids)].flatMap((id) => left.get(id) ?? []);
  return {
    appId,
    tenant,
    start: startAs(options, asked),
    groups: [
      { kind: 'secretariat' as const, name: '', people: take(people.filter((one) => one.secretariat)) },
      ...teams.map((team) => ({ kind: 'team' as const, name: team.name, people: take(of(team.members)) })),
      { kind: 'others' as const, name: '', people: take([...left.values()]) },
    ].filter((group) => group.people.length),
  };
}
