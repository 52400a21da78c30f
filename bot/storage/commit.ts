import { errorLine } from '../ports/error-line.ts';
import {
  type Committed,
  type Lock,
  MOST_IN_GROUP,
  MOST_PASSES,
  MOST_WAITING,
  type Read,
  StillAsking,
  StoreError,
  type Work,
} from '../ports/store.ts';
import { checkFilter } from './filter-columns.ts';
import { GroupMemory } from './group-memory.ts';
import { CommitUnknown, inTransaction, Unreachable } from './in-transaction.ts';
import type { Database } from './schema.ts';
import { giveUpRedrawings } from './statements/give-up-redrawings.ts';
import { lockRows } from './statements/lock-rows.ts';
import { readKinds } from './statements/read-kinds.ts';
import { readReceipts } from './statements/receipts.ts';
import { sendAndRedraw } from './statements/redraw-posts.ts';
import { clearContents, writeContents } from './statements/write-contents.ts';
import { withdrawDeliveries } from './statements/write-deliveries.ts';
import { writeDocuments } from './statements/write-documents.ts';
import { writeRecords } from './statements/write-records.ts';
import { type StateWrite, updateStates } from './statements/write-states.ts';
import { asStoreError } from './store-error.ts';

/*
 * The grouped commit. Commands wait in a queue; up to MOST_IN_GROUP of them become one transaction, so that many
 * answers at once cost one flush to the disk. Groups run one at a time in a process: while one is being flushed the
 * next one fills, and a second transaction beside it would mostly wait for the first one's rows (on the embedded store
 * there is one session anyway). Several processes on one database meet in the row locks.
 *
 * There are no savepoints and no retry loop. If a group's transaction fails, each of its commands runs once more, alone,
 * from fresh reads; one that fails alone is rejected, and nothing of it is stored.
 */

const SLOW_MS = 2_000;

interface Waiting {
  work: Work;
  resolve(outcome: Committed): void;
  reject(error: unknown): void;
}

/** One command on its way through a group. */
interface Taking {
  work: Work;
  reads: Read[];
  /** The names of its reads. */
  asked: Set<string>;
  locks: Lock[];
  /** What one of its own functions threw: it is out, the others go on. */
  thrown?: { error: unknown };
}

type Outcome = Committed | { thrown: unknown };

export interface Committer {
  commit(work: Work): Promise<Committed>;
  /** Takes nothing new, and resolves when what waits is stored. */
  close(): Promise<void>;
}

export function openCommitter(database: Database, log: (line: object) => void, real: () => number): Committer {
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  let closed = false;

  async function run(): Promise<void> {
    while (queue.length > 0) {
      await new Promise(setImmediate); // whoever arrives in the same turn of the event loop comes along
      const group = queue.splice(0, MOST_IN_GROUP);
      const begun = real();
      await commitGroup(database, group, log);
      if (real() - begun > SLOW_MS) log({ event: 'store.slow', commands: group.length, ms: real() - begun });
    }
    running = undefined;
  }

  return {
    commit(work) {
      if (closed) return Promise.reject(new StoreError('The store is closing'));
      if (queue.length >= MOST_WAITING) return Promise.resolve({ refused: { refused: 'refusal.busy' } });
      return new Promise((resolve, reject) => {
        queue.push({ work, resolve, reject });
        running ??= run();
      });
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

async function commitGroup(database: Database, group: Waiting[], log: (line: object) => void): Promise<void> {
  try {
    const outcomes = await storeGroup(
      database,
      group.map(({ work }) => work),
      log,
    );
    for (const [index, waiting] of group.entries()) settle(waiting, outcomes[index]);
  } catch (error) {
    log({ event: 'store.group-failed', commands: group.length, ...errorLine(error) });
    if (error instanceof Unreachable) for (const { reject } of group) reject(asStoreError(error));
    else for (const waiting of group) await commitAlone(database, waiting, error instanceof CommitUnknown, log);
  }
}

/** After a group that failed. Where the outcome of a commit is unknown, the receipt tells. */
async function commitAlone(
  database: Database,
  waiting: Waiting,
  unknown: boolean,
  log: (line: object) => void,
): Promise<void> {
  const { work, resolve, reject } = waiting;
  try {
    if (unknown && (await isStored(database, work))) return resolve({ done: true });
    const [outcome] = await storeGroup(database, [work], log);
    settle(waiting, outcome);
  } catch (error) {
    log({ event: 'store.command-failed', key: work.key, ...errorLine(error) });
    const stored = await isStored(database, work).catch(() => false);
    if (stored) resolve(unknown || error instanceof CommitUnknown ? { done: true } : { repeat: true });
    else reject(asStoreError(error));
  }
}

async function isStored(database: Database, work: Work): Promise<boolean> {
  return (await readReceipts(database, [work.key])).has(work.key);
}

function settle({ resolve, reject }: Waiting, outcome: Outcome | undefined): void {
  if (!outcome) reject(new StoreError('A command came out of its group without an outcome'));
  else if ('thrown' in outcome) reject(outcome.thrown);
  else resolve(outcome);
}

/** One transaction: read, lock, decide, write. */
async function storeGroup(database: Database, works: Work[], log: (line: object) => void): Promise<Outcome[]> {
  const memory = new GroupMemory();
  const taking = works.map((work): Taking => ({ work, reads: [], asked: new Set(), locks: [] }));
  const outcomes = await inTransaction(database, async (transaction) => {
    await read(transaction, memory, taking);
    const repeats = await lock(transaction, memory, taking);
    const decided = taking.map((command) => decide(command, memory, repeats, log));
    await write(transaction, memory);
    return decided;
  });
  for (const [index, { work, reads, locks }] of taking.entries()) {
    const outcome = outcomes[index];
    if (outcome && ('done' in outcome || 'repeat' in outcome)) work.stored?.(memory.loadedFor(reads, locks));
  }
  return outcomes;
}

/** Passes of reading without locks: what one pass brought may tell what to read next. One query a pass. */
async function read(transaction: Database, memory: GroupMemory, taking: Taking[]): Promise<void> {
  const known = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const asked = taking.flatMap((command) => askFor(command, memory));
    if (asked.length === 0) return;
    const unknown = asked.filter((question) => !known.has(nameOf(question)) && known.add(nameOf(question)));
    for (const found of await readKinds(transaction, unknown)) memory.remember(found);
  }
  for (const command of taking) giveUpAsking(command, memory);
}

/** One that would read on is not decided on a part of what it asked for: it is out, the others go on. */
function giveUpAsking(command: Taking, memory: GroupMemory): void {
  const asked = askFor(command, memory);
  if (asked.length > 0) command.thrown = { error: new StillAsking(asked) };
}

/** What a command asks for that it did not ask for before. */
function askFor(command: Taking, memory: GroupMemory): Read[] {
  const questions = guarded(command, () => {
    const all = command.work.reads(memory.loadedFor(command.reads, []));
    for (const { kind, ...filter } of all) checkFilter(kind, filter);
    return all;
  });
  const fresh = (questions ?? []).filter((question) => !command.asked.has(nameOf(question)));
  for (const question of fresh) command.asked.add(nameOf(question));
  command.reads.push(...fresh);
  return fresh;
}

/** The keys that were committed before: the same command in another process has either ended by now, or waits for us. */
async function lock(transaction: Database, memory: GroupMemory, taking: Taking[]): Promise<Set<string>> {
  for (const command of taking)
    command.locks = guarded(command, () => command.work.locks(memory.loadedFor(command.reads, []))) ?? [];
  const { rows, repeats } = await lockRows(
    transaction,
    taking.flatMap(({ locks }) => locks),
    taking.map(({ work }) => work.key),
  );
  for (const found of rows) memory.remember(found);
  return repeats;
}

/** In the order they came. A command sees what the ones before it decided. */
function decide(command: Taking, memory: GroupMemory, repeats: Set<string>, log: (line: object) => void): Outcome {
  const { work, reads, locks } = command;
  if (repeats.has(work.key) || memory.keys.includes(work.key)) return { repeat: true };
  const outcome = guarded(command, (): Committed => {
    const decided = work.decide(memory.loadedFor(reads, locks));
    if (decided === 'repeat') return { repeat: true };
    if ('refused' in decided) return { refused: decided };
    memory.apply(work, decided);
    return { done: true };
  });
  if (outcome) return outcome;
  const thrown = command.thrown?.error;
  log({ event: 'store.command-threw', key: work.key, ...errorLine(thrown) });
  return { thrown };
}

/** In the same order in every process. Most groups only add: one statement, and one for what is to be sent. */
async function write(transaction: Database, memory: GroupMemory): Promise<void> {
  const states = (fits: (write: StateWrite) => boolean) =>
    memory.states
      .map(([kind, writes]) => [kind, writes.filter(fits)] as const)
      .filter(([, writes]) => writes.length > 0);
  // Updates first: what one row no longer claims (a body's only open request) another may.
  for (const [kind, writes] of states(({ base }) => base > 0)) await updateStates(transaction, kind, writes);
  const made = states(({ base }) => base === 0);
  if (memory.keys.length > 0) await writeRecords(transaction, made, memory.facts, memory.keys);
  if (memory.cleared.size > 0) await clearContents(transaction, [...memory.cleared]);
  if (memory.contents.size > 0) await writeContents(transaction, [...memory.contents.values()]);
  if (memory.documents.length > 0) await writeDocuments(transaction, memory.documents);
  if (memory.withdrawn.size > 0) await withdrawDeliveries(transaction, [...memory.withdrawn]);
  if (memory.givenUp.length > 0) await giveUpRedrawings(transaction, memory.givenUp);
  await sendAndRedraw(transaction, memory.deliveries, memory.redrawn);
}

/** Calls one of a command's own functions. One that throws takes only its own command out. */
function guarded<T>(command: Taking, call: () => T): T | undefined {
  if (command.thrown) return undefined;
  try {
    return call();
  } catch (error) {
    command.thrown = { error };
    return undefined;
  }
}

function nameOf(question: Read): string {
  return JSON.stringify(question);
}
