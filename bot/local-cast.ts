import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalPerson, LocalTeam } from '../local/options.ts';
import { FolderError } from './first-import.ts';
import { holderOn, personsOf } from './kernel/asking/seats.ts';
import type { CooperationDefinition } from './kernel/definition.ts';

/** The stand-in's first day: Monday 29 January 2024. */
export const FIRST_DAY = '2024-01-29';

/** Who is in the stand-in's Teams. */
export interface Cast {
  people: LocalPerson[];
  teams: LocalTeam[];
  /** The person id of the secretariat's first holder. */
  secretary: string;
}

/** Made from the cooperation folder at the first start and kept, as the store keeps what it imported then. Throws FolderError. */
export async function castOf(read: () => Promise<CooperationDefinition>, keptIn: string): Promise<Cast> {
  const file = join(keptIn, 'cast.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Cast;
  const definition = await read();
  const cast = { ...everybody(definition), secretary: secretaryOf(definition) };
  await writeFile(file, JSON.stringify(cast));
  return cast;
}

/** Who can be played on the stand-in's page: everybody who holds a seat during the year, and the secretariat. */
function everybody(definition: CooperationDefinition): Omit<Cast, 'secretary'> {
  const { municipalities, people, seats, forums } = definition;
  const names = new Map(municipalities.map((one) => [one.id, one.name]));
  const secretariat = new Set(
    seats.filter((seat) => seat.role === 'secretary').flatMap((seat) => seat.holders.map(({ person }) => person)),
  );
  const holders = (forum: string) =>
    seats.filter((seat) => seat.forum === forum).flatMap((seat) => personsOf(seat.holders));
  const teams = forums
    .filter((forum) => forum.validFrom <= FIRST_DAY && (forum.validTo === undefined || FIRST_DAY <= forum.validTo))
    .map((forum) => ({
      forum: forum.id,
      name: forum.teamName,
      members: [...new Set([forum.id, ...(forum.memberForums ?? [])].flatMap(holders))],
    }));
  const seated = new Set(teams.flatMap((team) => team.members));
  return {
    people: people
      .filter((person) => person.account !== 'none' && seated.has(person.id))
      .map((person) => ({
        id: person.id,
        title: person.title,
        who: names.get(person.municipality ?? '') ?? person.organisation ?? '',
        mail: person.mail,
        guest: person.account === 'guest',
        secretariat: secretariat.has(person.id),
        language: person.language,
      })),
    teams,
  };
}

function secretaryOf({ seats }: CooperationDefinition): string {
  const secretaries = seats.filter((seat) => seat.role === 'secretary');
  const [now] = secretaries.flatMap((seat) => holderOn(seat, FIRST_DAY) ?? []);
  const holder = now ?? secretaries.flatMap((seat) => seat.holders)[0];
  if (holder === undefined)
    throw new FolderError('Ingen plats i mappen har rollen ”secretary” och någon som håller den.');
  return holder.person;
}
