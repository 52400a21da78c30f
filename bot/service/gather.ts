import type { Kind } from '../declared/states.ts';
import {
  type KindRow,
  type Loaded,
  MOST_PASSES,
  type Read,
  type Row,
  StillAsking,
  type Store,
} from '../ports/store.ts';

/** The rows of a kind by id, and ordered by it until one more is put: bundles of many Rounds ask for the same lists again and again. */
interface Known<K extends Kind> {
  rows: Map<string, Row<K>>;
  sorted?: readonly Row<K>[] | undefined;
}

/** Rows in memory, by kind and id. */
export class Rows implements Loaded {
  private readonly kinds: { [K in Kind]: Known<K> | undefined } = Object.create(null);
  private readonly below: Loaded | undefined;

  constructor(below?: Loaded) {
    this.below = below;
  }

  put<K extends Kind>({ kind, row }: KindRow<K>): void {
    const known = this.known(kind);
    known.rows.set(row.id, row);
    known.sorted = undefined;
  }

  get<K extends Kind>(kind: K, id: string): Row<K> | undefined {
    return this.kinds[kind]?.rows.get(id) ?? this.below?.get(kind, id);
  }

  list<K extends Kind>(kind: K): readonly Row<K>[] {
    const known = this.known(kind);
    known.sorted ??= this.inOrder(kind, known.rows);
    return known.sorted;
  }

  private known<K extends Kind>(kind: K): Known<K> {
    const known = this.kinds[kind] ?? { rows: new Map() };
    this.kinds[kind] = known;
    return known;
  }

  private inOrder<K extends Kind>(kind: K, own: Map<string, Row<K>>): Row<K>[] {
    const all = new Map((this.below?.list(kind) ?? []).map((row) => [row.id, row]));
    for (const [id, row] of own) all.set(id, row);
    return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Answers a question's reads pass by pass: what came back may say what to read next. Throws StillAsking. */
export async function gather(store: Store, reads: (loaded: Loaded) => Read[]): Promise<Loaded> {
  const rows = new Rows();
  const done = new Set<string>();
  for (let pass = 0; ; pass += 1) {
    const wanted = reads(rows).filter((read) => !done.has(JSON.stringify(read)));
    if (wanted.length === 0) return rows;
    if (pass === MOST_PASSES) throw new StillAsking(wanted);
    for (const read of wanted) done.add(JSON.stringify(read));
    for (const found of await store.rows(wanted)) rows.put(found);
  }
}
