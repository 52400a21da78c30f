import { dateAsTyped, timeAsTyped } from './as-typed.ts';
import { LONGEST_TEXT } from './readable.ts';
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

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

export function object(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : stop();
}

export function id(fields: Fields, name: string): string {
  const value = fields[name];
  return isId(value) ? value : stop();
}

/** Ids, at most so many: each once, in order. */
export function ids(value: unknown, most: number): string[] {
  if (!Array.isArray(value) || value.length > most) return stop();
  return [...new Set(value.map((one: unknown) => (isId(one) ? one : stop())))].sort();
}

/** A whole number from `least` on. */
export function count(fields: Fields, name: string, least = 0): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : stop();
}

export function flag(fields: Fields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : stop();
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
  return fitting(said, most);
}

/** A text of at most so many letters. */
export function fitting(said: string, most: number): string {
  if (most > LONGEST_TEXT) throw new RangeError(`No command carries a text of ${most} letters (readable.ts)`);
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

/** A day, as YYYY-MM-DD, between the first and the last year that can be written; whether there is such a day is decided later. */
export function date(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') return stop();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : dateAsTyped(plain(value));
  if (day === undefined) return stop('refusal.unclear-day', { written: quoted(value) });
  return day >= '0001' && day < '9999' ? day : stop('refusal.no-such-day', { date: day });
}

/** An hour, as HH:MM. What is none is refused with `refused`, which names the field. */
export function time(fields: Fields, name: string, refused: RefusalCode = 'refusal.unclear-hour'): string {
  const value = fields[name];
  if (typeof value !== 'string') return stop();
  return timeAsTyped(plain(value)) ?? stop(refused, { written: quoted(value) });
}

function plain(value: string): string {
  return value.replace(STEERING, '').trim();
}

/** So much of it that its writer knows it again. */
function quoted(value: string): string {
  return plain(value).replace(/\s+/g, ' ').slice(0, 40);
}
