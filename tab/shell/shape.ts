/** Whether what was stored is what the code means by T: an older build may have stored it. */
export type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
export const isNumber: Check<number> = (value) => typeof value === 'number';

/** One of a union's words, every one of which is named. */
export function isOneOf<T extends string>(words: Record<T, true>): Check<T> {
  return (value): value is T => typeof value === 'string' && Object.hasOwn(words, value);
}

export function isEither<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function isOptional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

export function isListOf<T>(check: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every((one) => check(one));
}

/** A record with names of its own, such as ids. */
export function isEachA<T>(check: Check<T>): Check<Record<string, T>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every((one) => check(one));
}

/** A record with the names of T: a field without its check does not compile. */
export function isShape<T extends object>(fields: { [Name in keyof T]-?: Check<T[Name]> }): Check<T> {
  const checks: [string, Check<unknown>][] = Object.entries(fields);
  return (value): value is T => isObject(value) && checks.every(([name, check]) => check(value[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
