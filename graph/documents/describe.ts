import type { Columns, FileRef, Gone } from '../../bot/ports/library.ts';
import type { Around } from '../around.ts';
import { isObject } from '../client/answer.ts';
import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import { type Fields, fieldsOf, lackedColumn } from './columns.ts';
import { pauseFor } from './ship.ts';
import { personIn } from './why-held.ts';

/** A list learns of a new file later than the library does. */
const MOST_LATE = 5;
/** It changed between our reading and our writing, or nobody knows whether it was written. */
const MOST_CHANGED = 2;

interface Described {
  client: GraphClient;
  around: Around;
  drive: string;
  item: string;
}

/**
 * Writes the columns, then checks the file in where the library keeps new ones checked out. False: the library has not all
 * of the columns; those that it has are written. Rejects with a GraphFault.
 */
export async function describeFile(
  { library: drive, item }: FileRef,
  columns: Columns,
  { client, around }: { client: GraphClient; around: Around },
): Promise<{ described: boolean } | Gone> {
  const file = { client, around, drive, item };
  const fields = fieldsOf(columns);
  const asked = Object.keys(fields).length;
  for (let late = 0, changed = 0; ; ) {
    const row = await readRow(file);
    if (row === 'gone') return { gone: true };
    const outcome = row.tag === undefined ? 'late' : await writeFields(file, fields, row.tag);
    if (outcome === 'written') {
      if (row.checkedOut) await checkIn(file);
      return { described: Object.keys(fields).length === asked };
    }
    if (outcome === 'late') {
      if (late === MOST_LATE) throw new GraphFault('unavailable', { mayBeDone: false, code: 'list-item' });
      await around.wait(pauseFor(late++, around));
    } else if (outcome instanceof GraphFault && changed++ === MOST_CHANGED) throw outcome;
  }
}

/** The file with its row in the list, as they are now. No tag: the list has no row of it yet. */
async function readRow({ client, drive, item }: Described): Promise<'gone' | { tag?: string; checkedOut: boolean }> {
  try {
    const query = { $select: 'id,publication,deleted', $expand: 'listItem' };
    const told = (await client.call('read-item', { drive, item }, { query })).json();
    if (isObject(told.deleted)) return 'gone';
    const tag = isObject(told.listItem) ? told.listItem.eTag : undefined;
    const { publication } = told;
    const checkedOut = isObject(publication) && publication.level === 'checkout' && personIn(publication) === undefined;
    return { checkedOut, ...(typeof tag === 'string' && { tag }) };
  } catch (error) {
    if (error instanceof GraphFault && error.why === 'not-found') return 'gone';
    throw error;
  }
}

/** `lacks`: the library has not one of them, which has been taken out. A fault: it is to be read and written anew. */
async function writeFields(
  { client, drive, item }: Described,
  fields: Fields,
  tag: string,
): Promise<'written' | 'late' | 'lacks' | GraphFault> {
  if (Object.keys(fields).length === 0) return 'written';
  try {
    await client.call('write-columns', { drive, item }, { json: fields, headers: { 'If-Match': tag } });
    return 'written';
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    if (error.why === 'not-found') return 'late';
    const lacked = error.status === 400 ? lackedColumn(error.said, fields) : undefined;
    if (lacked !== undefined) {
      delete fields[lacked];
      return 'lacks';
    }
    if (error.why === 'not-so' || (error.mayBeDone && error.why !== 'locked')) return error;
    throw error;
  }
}

/** In a library that asks for it a new file is seen by nobody else until then. */
async function checkIn({ client, drive, item }: Described): Promise<void> {
  await client.call('check-in', { drive, item }, { json: { comment: 'Samverkan' } });
}
