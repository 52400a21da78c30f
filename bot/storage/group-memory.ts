import { schemaOf } from '../declared/lift.ts';
import type { Kind } from '../declared/states.ts';
import type { MatterRef } from '../ports/matters.ts';
import type {
  Change,
  DocumentChange,
  KindRow,
  Loaded,
  Lock,
  NewDelivery,
  NewFact,
  NewState,
  Read,
  Row,
  Work,
} from '../ports/store.ts';
import { type AnyFilter, fits } from './filter-columns.ts';
import { hashOf } from './hash-of.ts';
import type { RedrawWrite } from './statements/redraw-posts.ts';
import type { DeliveryWrite } from './statements/write-deliveries.ts';
import type { JournalWrite } from './statements/write-records.ts';
import type { StateWrite } from './statements/write-states.ts';

/** The rows of a kind by id, and those that fit a filter by its name. */
interface Known<K extends Kind> {
  rows: Map<string, Row<K>>;
  matches: Map<string, readonly Row<K>[]>;
}

/** What a group has read, and what its commands have decided so far: later commands see the earlier ones' states. */
export class GroupMemory {
  readonly facts: JournalWrite[] = [];
  readonly withdrawn = new Set<MatterRef>();
  readonly givenUp: string[] = [];
  readonly redrawn: RedrawWrite[] = [];
  readonly contents = new Map<string, { id: string; body: object }>();
  readonly cleared = new Set<string>();
  readonly keys: string[] = [];
  readonly #kinds: { [K in Kind]: Known<K> | undefined } = Object.create(null);
  readonly #writes = new Map<Kind, Map<string, StateWrite>>();
  readonly #documents = new Map<string, DocumentChange>();
  readonly #deliveries = new Map<string, DeliveryWrite>();

  /** A row as the database has it now. */
  remember<K extends Kind>({ kind, row }: KindRow<K>): void {
    const known = this.#known(kind);
    known.rows.set(row.id, row);
    known.matches.clear();
  }

  /** One command's view: what fits its own reads, and what it locked. */
  loadedFor(reads: Read[], locks: Lock[]): Loaded {
    const own = new Map<Kind, AnyFilter[]>();
    for (const { kind, ...filter } of reads) own.set(kind, [...(own.get(kind) ?? []), filter]);
    for (const { kind, id } of locks) own.set(kind, [...(own.get(kind) ?? []), { ids: [id] }]);
    return {
      get: (kind, id) => {
        const row = this.#kinds[kind]?.rows.get(id);
        return row && own.get(kind)?.some((filter) => fits(kind, row, filter)) ? row : undefined;
      },
      list: (kind) => this.#listed(kind, own.get(kind) ?? []),
    };
  }

  /** What fits any of the filters, ordered by id. */
  #listed<K extends Kind>(kind: K, filters: AnyFilter[]): readonly Row<K>[] {
    const lists = filters.map((filter) => this.#matching(kind, filter));
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort(byId);
  }

  /** Many commands of a group ask the same of rows that seldom change, so what fits is remembered until one of them does. */
  #matching<K extends Kind>(kind: K, filter: AnyFilter): readonly Row<K>[] {
    const { rows, matches } = this.#known(kind);
    const name = JSON.stringify(filter);
    const matching = matches.get(name) ?? [...rows.values()].filter((row) => fits(kind, row, filter)).sort(byId);
    matches.set(name, matching);
    return matching;
  }

  #known<K extends Kind>(kind: K): Known<K> {
    const known = this.#kinds[kind] ?? { rows: new Map(), matches: new Map() };
    this.#kinds[kind] = known;
    return known;
  }

  /** A decided change becomes what the rest of the group sees and what is written in the end. */
  apply(work: Work, decided: Change): void {
    const change = asStored(decided);
    for (const state of change.states) this.#changeState(state);
    for (const [place, fact] of change.facts.entries()) this.#record(fact, place, work.key);
    for (const matter of change.withdraw) this.#withdraw(matter);
    this.givenUp.push(...change.giveUp);
    for (const delivery of change.deliveries) this.#queue(delivery);
    const but = change.deliveries.map(({ key }) => key);
    for (const redraw of change.redraw) this.redrawn.push({ ...redraw, but });
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

  #changeState<K extends Kind>({ kind, id, state }: NewState<K>): void {
    const before = this.#versionOf(kind, id);
    const version = before + 1;
    const writes = this.#writes.get(kind) ?? new Map<string, StateWrite>();
    const base = writes.get(id)?.base ?? before;
    this.remember({ kind, row: { id, version, state } });
    this.#writes.set(kind, writes.set(id, { id, version, base, schema: schemaOf(kind), state }));
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
    return this.#kinds[kind]?.rows.get(id)?.version ?? 0;
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
function asStored({ withdraw = [], giveUp = [], redraw = [], documents = [], ...change }: Change): StoredChange {
  return JSON.parse(JSON.stringify({ ...change, withdraw, giveUp, redraw, documents }));
}

function isAbout({ about }: NewDelivery, { kind, id }: MatterRef): boolean {
  return about.matter.kind === kind && about.matter.id === id;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
