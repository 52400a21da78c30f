import {
  type Filter,
  type Kind,
  type Loaded,
  MOST_PASSES,
  type Read,
  type Row,
  StillAsking,
  type Store,
} from '../ports/store.ts';

/** Rows in memory, by kind and id. */
export class Rows implements Loaded {
  private readonly rows = new Map<Kind, Map<string, Row>>();
  /** Each kind's rows by id, until one more is put: bundles of many Rounds ask for the same lists again and again. */
  private readonly sorted = new Map<Kind, Row[]>();
  private readonly below: Loaded | undefined;

  constructor(below?: Loaded) {
    this.below = below;
  }

  put(kind: Kind, row: Row): void {
    const ofKind = this.rows.get(kind) ?? new Map<string, Row>();
    this.rows.set(kind, ofKind.set(row.id, row));
    this.sorted.delete(kind);
  }

  get(kind: Kind, id: string): Row | undefined {
    return this.rows.get(kind)?.get(id) ?? this.below?.get(kind, id);
  }

  list(kind: Kind, filter: Filter = {}): Row[] {
    const { ids } = filter;
    const all = this.everything(kind);
    return ids === undefined ? [...all] : all.filter(({ id }) => ids.includes(id));
  }

  private everything(kind: Kind): Row[] {
    const known = this.sorted.get(kind);
    if (known) return known;
    const all = new Map((this.below?.list(kind) ?? []).map((row) => [row.id, row]));
    for (const [id, row] of this.rows.get(kind) ?? []) all.set(id, row);
    const rows = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.sorted.set(kind, rows);
    return rows;
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
    for (const { kind, row } of await store.rows(wanted)) rows.put(kind, row);
  }
}
