import type { Doctor } from '../graph/doctor/create-doctor.ts';
import type { TriedLibrary } from '../graph/doctor/try-library.ts';
import type { GraphSettings, LibrarySetting } from '../graph/settings.ts';
import { sayFault } from './doctor-fault.ts';
import type { Finding, Said } from './doctor-finding.ts';
import { placeOf, runsForLibrary } from './doctor-grants.ts';
import type { Granted } from './document/views/grant-commands.ts';
import { text } from './texts/text.ts';

export interface Body {
  id: string;
  name: string;
}

interface Asked {
  asker: Granted;
  /** Is a file to be written to try it? */
  write: boolean;
}

/** Each library by itself, however many bodies it is for, and what LIBRARIES says too little or too much. */
export async function* libraryFindings(
  settings: GraphSettings,
  doctor: Doctor,
  bodies: readonly Body[],
  asked: Asked,
): AsyncGenerator<Finding> {
  yield* settingFindings(settings, bodies);
  for (const [name, library] of librariesOf(settings, bodies)) {
    yield libraryFinding(name, library, await doctor.library(library, asked.write), settings, asked);
  }
}

function* settingFindings({ libraries }: GraphSettings, bodies: readonly Body[]): Generator<Finding> {
  const unset = bodies.filter(({ id }) => libraryOf(libraries, id) === undefined);
  if (unset.length > 0) {
    yield { mark: 'fault', says: [{ key: 'doctor.library.unset', params: { bodies: namesOf(unset) } }] };
  }
  const known = new Set(['*', ...bodies.map(({ id }) => id)]);
  for (const id of Object.keys(libraries).filter((one) => !known.has(one))) {
    yield { mark: 'look', says: [{ key: 'doctor.library.stranger', params: { id } }] };
  }
}

const libraryOf = (libraries: GraphSettings['libraries'], id: string) => libraries[id] ?? libraries['*'];
const namesOf = (bodies: readonly Body[]) => bodies.map(({ name }) => name).join(', ');

/** Each once, with those that it is for. */
function librariesOf({ libraries, uploads }: GraphSettings, bodies: readonly Body[]): [string, LibrarySetting][] {
  const byPlace = new Map<string, { library: LibrarySetting; served: Body[] }>();
  for (const body of bodies) {
    const library = libraryOf(libraries, body.id);
    if (library === undefined) continue;
    const { served = [] } = byPlace.get(placeOf(library)) ?? {};
    byPlace.set(placeOf(library), { library, served: [...served, body] });
  }
  const found = [...byPlace.values()].map(({ library, served }): [string, LibrarySetting] => [
    namesOf(served),
    library,
  ]);
  return [...found, [uploadsName(), uploads]];
}

const uploadsName = () => `${text('sv', 'doctor.library.uploads')} / ${text('en', 'doctor.library.uploads')}`;

function libraryFinding(
  bodies: string,
  library: LibrarySetting,
  tried: TriedLibrary,
  settings: GraphSettings,
  { asker }: Asked,
): Finding {
  const params = { bodies, place: placeOf(library) };
  if ('works' in tried) {
    const key = tried.works === 'written' ? 'doctor.library.written' : 'doctor.library.ok';
    return { mark: 'ok', says: [{ key, params }] };
  }
  const { fault, at, left = '' } = tried;
  const says: Said[] = [];
  if (at === 'remove') says.push({ key: 'doctor.library.left', params: { ...params, name: left } });
  if (fault.why === 'not-granted') {
    says.push({ key: at === 'read' ? 'doctor.library.not-granted' : 'doctor.library.read-only', params });
    return { mark: 'fault', says, runs: runsForLibrary(library, asker) };
  }
  if (fault.why === 'not-found') return { mark: 'fault', says: [...says, { key: 'doctor.library.not-found', params }] };
  return { mark: 'fault', says: [...says, { key: 'doctor.library.fault', params }, sayFault(fault, settings)] };
}
