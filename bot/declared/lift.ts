import { fromFirstMeeting } from '../meeting/domain/first-meeting.ts';
import type { Kind, States } from './states.ts';

/** Thrown when a row was written by a newer version of the product than this one. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

/** Makes a state of one number into a state of the next. Of what a list is filtered on it changes nothing. */
type Step<After> = (state: never) => After;

/**
 * How each kind's shape has changed, the first step from number 1 to 2. A kind that does not stand here has its first
 * shape still. What is optional in a state has not happened; what an old shape did not say yet is said by its step.
 */
const STEPS: { readonly [K in Kind]?: readonly [...Step<unknown>[], Step<States[K]>] } = {
  meeting: [fromFirstMeeting],
};

/** The number of a kind's shape of today. */
export function schemaOf(kind: Kind): number {
  return 1 + (STEPS[kind]?.length ?? 0);
}

/** A stored state in today's shape, itself where it has that already. Throws NewerSchemaError. */
export function lift<K extends Kind>(kind: K, row: { id: string; schema: number; state: unknown }): States[K] {
  const today = schemaOf(kind);
  if (row.schema > today) {
    throw new NewerSchemaError(`${kind} ${row.id} has schema ${row.schema}; this version reads up to ${today}`);
  }
  const steps = row.schema === today ? [] : (STEPS[kind]?.slice(row.schema - 1) ?? []);
  // What is in a row is known by its kind and its number alone: the one place where that is believed.
  return steps.reduce((state: unknown, step) => step(state as never), row.state) as States[K];
}
