import { type Refusal, type RefusalCode, refuse } from './refusal.ts';
import { STEERING } from './steering.ts';

/** Data that anybody could have sent, read field by field. What is wrong is thrown here and caught in `reading`. */
export type Fields = Record<string, unknown>;

class Unreadable extends Error {
  override name = 'Unreadable';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** What `read` makes of the data, or why it could not. */
export function reading<T>(read: () => T): T | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
}

export function stop(refused: RefusalCode = 'refusal.malformed', params?: Record<string, string>): never {
  throw new Unreadable(refuse(refused, params));
}

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

export function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value);
}

export function object(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : stop();
}

export function id(fields: Fields, name: string): string {
  const value = fields[name];
  return isId(value) ? value : stop();
}

/** A whole number from `least` on. */
export function count(fields: Fields, name: string, least = 0): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : stop();
}

export function oneOf<T extends string>(fields: Fields, name: string, values: readonly T[]): T {
  const value = fields[name];
  return values.includes(value as T) ? (value as T) : stop();
}

/** A text that must be there; unseen letters and spaces around it are taken away, lines are kept only where `lines` says so. */
export function words(fields: Fields, name: string, most: number, how: { lines?: boolean } = {}): string {
  const value = fields[name];
  if (typeof value !== 'string') return stop();
  const seen = value.replace(STEERING, '');
  const said = (how.lines ? seen : seen.replace(/\s+/g, ' ')).trim();
  if (said === '') stop('refusal.field-empty');
  if (said.length > most) stop('refusal.field-too-long', { length: String(said.length), most: String(most) });
  return said;
}

/** The field under its name where it is given and not empty; nothing otherwise. */
export function maybe<Name extends string, T>(
  fields: Fields,
  name: Name,
  read: (fields: Fields, name: Name) => T,
): Partial<Record<Name, T>> {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return {};
  return { [name]: read(fields, name) } as Partial<Record<Name, T>>;
}

/** An https address. Shown to people as a link, never fetched. */
export function address(fields: Fields, name: string): string {
  const value = words(fields, name, 2_000);
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(value) && URL.canParse(value) ? value : stop('refusal.not-https');
}

/** Between the first and the last year that can be written: what is a day before the one or after the other is no date. */
export function date(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return stop();
  return value >= '0001' && value < '9999' ? value : stop('refusal.no-such-day', { date: value });
}

export function time(fields: Fields, name: string): string {
  const value = fields[name];
  return isTime(value) ? value : stop();
}
