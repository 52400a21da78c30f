import type { MatterRef } from '../ports/matters.ts';
import type {
  Change,
  DocumentChange,
  Filter,
  Kind,
  Loaded,
  Lock,
  NewDelivery,
  NewFact,
  Read,
  Row,
  Work,
} from '../ports/store.ts';
import { checkFilter, fits } from './filter-columns.ts';
import { hashOf } from './hash-of.ts';
import type { DeliveryWrite } from './statements/write-deliveries.ts';
import type { JournalWrite } from './statements/write-records.ts';
import type { StateWrite } from './statements/write-states.ts';

/** What a group has read, and what its commands have decided so far: later commands see the earlier ones' states. */
export class GroupMemory {
  readonly facts: JournalWrite[] = [];
  readonly withdrawn = new Set<MatterRef>();
  readonly contents = new Map<string, { id: string; body: object }>();
  readonly cleared = new Set<string>();
  readonly keys: string[] = [];
  readonly #rows = new Map<Kind, Map<string, Row>>();
  readonly #matches = new Map<Kind, Map<string, Row[]>>();
  readonly #writes = new Map<Kind, Map<string, StateWrite>>();
  readonly #documents = new Map<string, DocumentChange>();
  readonly #deliveries = new Map<string, DeliveryWrite>();

  /** A row as the database has it now. */
  remember(kind: Kind, row: Row): void {
    of(this.#rows, kind).set(row.id, row);
    this.#matches.delete(kind);
  }

  /** One command's view: what fits its own reads, and what it locked. */
  loadedFor(reads: Read[], locks: Lock[]): Loaded {
    const own = new Map<Kind, Filter[]>();
    for (const { kind, ...filter } of reads) own.set(kind, [...(own.get(kind) ?? []), filter]);
    for (const { kind, id } of locks) own.set(kind, [...(own.get(kind) ?? []), { ids: [id] }]);
    return {
      get: (kind, id) => {
        const row = this.#rows.get(kind)?.get(id);
        return row && own.get(kind)?.some((filter) => fits(kind, row, filter)) ? row : undefined;
      },
      list: (kind: Kind, filter: Filter = {}) => {
        checkFilter(kind, filter);
        return this.#listed(kind, own.get(kind) ?? []).filter((row) => fits(kind, row, filter));
      },
    };
  }

  /** What fits any of the filters, ordered by id. */
  #listed(kind: Kind, filters: Filter[]): Row[] {
    const lists = filters.map((filter) => this.#matching(kind, filter));
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort(byId);
  }

  /** Many commands of a group ask the same of rows that seldom change, so what fits is remembered until one of them does. */
  #matching(kind: Kind, filter: Filter): Row[] {
    const known = of(this.#matches, kind);
    const name = JSON.stringify(filter);
    const rows =
      known.get(name) ?? [...of(this.#rows, kind).values()].filter((row) => fits(kind, row, filter)).sort(byId);
    known.set(name, rows);
    return rows;
  }

  /** A decided change becomes what the rest of the group sees and what is written in the end. */
  apply(work: Work, decided: Change): void {
    const change = asStored(decided);
    for (const { kind, ...state } of change.states) this.#changeState(kind, state);
    for (const [place, fact] of change.facts.entries()) this.#record(fact, place, work.key);
    for (const matter of change.withdraw) this.#withdraw(matter);
    for (const delivery of change.deliveries) this.#queue(delivery);
    for (const one of change.documents) this.#documents.set(`${one.document} ${one.owner.kind}/${one.owner.id}`, one);
    this.keys.push(work.key);
  }

  get states(): [Kind, StateWrite[]][] {
    const kinds = [...this.#writes].sort(([a], [b]) => (a < b ? -1 : 1));
    return kinds.map(([kind, writes]) => [kind, [...writes.values()]]);
  }

  get documents(): DocumentChange[] {
    return [...this.#documents.values()];
  }

  get deliveries(): DeliveryWrite[] {
    return [...this.#deliveries.values()];
  }

  #changeState(kind: Kind, state: Omit<Row, 'version'>): void {
    const before = this.#versionOf(kind, state.id);
    const row = { ...state, version: before + 1 };
    const base = this.#writes.get(kind)?.get(state.id)?.base ?? before;
    this.remember(kind, row);
    of(this.#writes, kind).set(state.id, { ...row, base });
  }

  /** What people wrote goes beside the line; the aggregate's version and the fact's place in its change name it for good. */
  #record({ words, needless = [], ...fact }: StoredFact, place: number, key: string): void {
    const version = this.#versionOf(fact.kind, fact.id);
    for (const topic of needless) this.#clear(`${topic}/`);
    const named = words && { id: `${words.topic}/${version}.${place}`, hash: hashOf(words.body) };
    if (named) this.contents.set(named.id, { id: named.id, body: words.body });
    this.facts.push({ ...fact, data: { ...fact.data, ...(named ? { words: named } : {}) }, version, work_key: key });
  }

  #versionOf(kind: Kind, id: string): number {
    return this.#rows.get(kind)?.get(id)?.version ?? 0;
  }

  #clear(prefix: string): void {
    for (const id of [...this.contents.keys()]) if (id.startsWith(prefix)) this.contents.delete(id);
    this.cleared.add(prefix);
  }

  #withdraw(matter: MatterRef): void {
    this.withdrawn.add(matter);
    for (const delivery of this.#deliveries.values())
      if (isAbout(delivery, matter) && delivery.kind !== 'reply') delivery.status = 'withdrawn';
  }

  #queue(delivery: NewDelivery): void {
    const waiting = this.#deliveries.get(delivery.key);
    if (!waiting) this.#deliveries.set(delivery.key, { ...delivery, status: 'queued', wanted: 1 });
    else if (waiting.kind === 'update') Object.assign(waiting, { status: 'queued', wanted: waiting.wanted + 1 });
  }
}

type StoredFact = Omit<NewFact, 'at'> & { at: string };

interface StoredChange extends Required<Omit<Change, 'facts'>> {
  facts: StoredFact[];
}

/** As it will be read back: a copy, with times as text. Throws on what JSON can't hold. */
function asStored({ withdraw = [], documents = [], ...change }: Change): StoredChange {
  return JSON.parse(JSON.stringify({ ...change, withdraw, documents }));
}

function isAbout({ about }: NewDelivery, { kind, id }: MatterRef): boolean {
  return about.matter.kind === kind && about.matter.id === id;
}

function of<K, V>(maps: Map<Kind, Map<K, V>>, kind: Kind): Map<K, V> {
  const map = maps.get(kind) ?? new Map<K, V>();
  maps.set(kind, map);
  return map;
}

function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : 1;
}
