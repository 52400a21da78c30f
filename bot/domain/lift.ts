import { SCHEMA } from './fact.ts';

/** Thrown when a row was written by a newer version of the product than this one. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

/** A stored state in today's shape; older shapes are lifted here, one step a schema number. */
export function lift<State>(row: { id: string; schema: number; state: unknown }): State {
  if (row.schema > SCHEMA) {
    throw new NewerSchemaError(`${row.id} has schema ${row.schema}; this version reads up to ${SCHEMA}`);
  }
  return row.state as State;
}
