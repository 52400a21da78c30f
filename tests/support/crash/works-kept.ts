import { accountOf, FORTY, SECRETARIAT } from './forty-municipalities.ts';
import type { Service } from './service.ts';
import type { Wire } from './wire.ts';
import { CLOSED, contentOf, OPEN, type Work } from './works.ts';

const municipalityOf = (by: number): string => `k-${String(by + 1).padStart(2, '0')}`;

/** Asks what the service shows, of everything done in the tab, and compares it with what was acknowledged. */
export function worksKept(works: readonly Work[], service: Service, wire: Wire) {
  const ask = async (path: string, account = SECRETARIAT) => (await wire.tab(service.url, { path }, account)).body;
  const of = (what: Work['what'], by: number) => works.filter((one) => one.what === what && one.by === by);

  /** Before anything is sent again: the answer, draft, files and late answer of those who did something in this round. */
  async function inRound(round: number): Promise<string[]> {
    const late = rowsOf(await ask(`/api/tab/rounds/${CLOSED}`));
    const who = [...new Set(works.flatMap((one) => (one.round === round && one.by !== undefined ? [one.by] : [])))];
    const faults = await Promise.all(who.map((by) => ofMunicipality(by, late.get(municipalityOf(by)))));
    return [...faults.flat(), ...(await ofSecretariat(works.filter((one) => one.round === round)))];
  }

  // biome-ignore lint/suspicious/noExplicitAny: a page of the tab, as it comes
  async function ofMunicipality(by: number, late: any): Promise<string[]> {
    const { mine } = await ask(`/api/tab/rounds/${OPEN}`, accountOf(by));
    const tooLate = late?.lateDrafts.map((one: Shown) => one.answer.values[0]?.text);
    const files: { name: string }[] = mine.draft?.files.f2 ?? [];
    return [
      ...behind(of('answer', by), [mine.answer?.values.f1]),
      ...behind(of('draft', by), [mine.draft?.answer.values.f1]),
      ...behind(of('late-answer', by), tooLate ?? []),
      ...missing(of('answer-file', by), files),
    ];
  }

  async function ofSecretariat(own: Work[]): Promise<string[]> {
    const faults: string[] = [];
    for (const { about } of own.filter(({ what, acknowledged }) => what === 'register' && acknowledged)) {
      const { papers } = await ask(`/api/tab/consultations/${about}`);
      const files = papers.annexes.map(({ file }: { file: { name: string } }) => file);
      faults.push(
        ...missing(
          own.filter((one) => one.what === 'annex' && one.about === about),
          files,
        ),
      );
    }
    return faults;
  }

  /** When everything was acknowledged: every version of every answer, once and in order, and every file's bytes. */
  async function inTheEnd(): Promise<string[]> {
    const faults: string[] = [];
    for (let by = 0; by < FORTY; by++) {
      const { versions } = await ask(`/api/tab/rounds/${OPEN}/versions/${municipalityOf(by)}`);
      const shown = versions.toSorted((a: Version, b: Version) => a.version - b.version);
      const said = shown.map(({ answer }: Version) => answer.values[0]?.text);
      const given = of('answer', by).map((one) => one.said);
      if (said.join() !== given.join()) faults.push(`versions of ${by}: ${said}, given: ${given}`);
      faults.push(...(await filesOf(by)));
    }
    for (const one of works.filter(({ what }) => what === 'register')) faults.push(...(await annexesOf(one.about)));
    return faults;
  }

  async function filesOf(by: number): Promise<string[]> {
    const { mine } = await ask(`/api/tab/rounds/${OPEN}`, accountOf(by));
    const files: Named[] = mine.draft?.files.f2 ?? [];
    const path = ({ id }: Named) => `/api/tab/rounds/${OPEN}/files/${id}`;
    return [...missing(of('answer-file', by), files), ...(await unlike(files, path, accountOf(by)))];
  }

  async function annexesOf(about: string): Promise<string[]> {
    const { papers } = await ask(`/api/tab/consultations/${about}`);
    const files = papers.annexes.map(({ id, file }: { id: string; file: Named }) => ({ id, name: file.name }));
    const own = works.filter((one) => one.what === 'annex' && one.about === about);
    const path = ({ id }: Named) => `/api/tab/consultations/${about}/annexes/${id}`;
    return [...missing(own, files), ...(await unlike(files, path, SECRETARIAT))];
  }

  async function unlike(files: Named[], path: (file: Named) => string, account: string): Promise<string[]> {
    const read = await Promise.all(files.map(async (file) => [file.name, await ask(path(file), account)]));
    return read.filter(([said, text]) => text !== contentOf({ said })).map(([name]) => `${name} reads otherwise`);
  }

  return { inRound, inTheEnd };
}

interface Named {
  id: string;
  name: string;
}
interface Shown {
  answer: { values: { text: string }[] };
}
type Version = Shown & { version: number };

// biome-ignore lint/suspicious/noExplicitAny: a page of the tab, as it comes
function rowsOf({ rows }: any): Map<string, any> {
  return new Map(rows.map((row: { municipality: string }) => [row.municipality, row]));
}

/** What stands is the last that was acknowledged, or one that was sent after it. */
function behind(given: Work[], shown: (string | undefined)[]): string[] {
  const least = given.findLastIndex(({ acknowledged }) => acknowledged);
  const stands = given.findLastIndex(({ said }) => shown.includes(said));
  return stands >= least ? [] : [`lost: ${given[least]?.what} ${given[least]?.said}, there stands ${shown}`];
}

/** Each file that was acknowledged is there, and none twice. */
function missing(given: Work[], files: { name: string }[]): string[] {
  return given.flatMap(({ said, what, acknowledged }) => {
    const there = files.filter(({ name }) => name === said).length;
    return there === 1 || (there === 0 && !acknowledged) ? [] : [`${there} of the file ${said} (${what})`];
  });
}
