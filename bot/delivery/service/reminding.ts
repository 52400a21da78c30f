import type { Silent } from '../../kernel/asking/unanswered.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { MatterRef } from '../../ports/matters.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { type AskedOf, type Asks, isDeclared } from '../../service/matter.ts';
import { type RemindSetting, reminderId } from '../domain/remind.ts';
import type { RemindedOf } from '../domain/reminded-of.ts';
import { chatReads, chatsOf } from './chats.ts';

export function asksOf({ kind }: RemindedOf, matters: Context['matters']): Asks<Context> | null {
  return isDeclared(matters, kind) ? (matters[kind]?.asks ?? null) : null;
}

/** What is known of something that people can be reminded of. */
export interface Reminding {
  matter: MatterRef;
  asked: AskedOf;
  setting: RemindSetting;
}

/** What must be read to know who would be reminded and how each is reached, as far as it is known yet. */
export function remindingReads(about: RemindedOf, loaded: Loaded, now: Date, matters: Context['matters']): Read[] {
  const asks = asksOf(about, matters);
  if (asks === null) return [];
  const reads = asks.reads(about.id, loaded, now);
  const asked = asks.find(about.id, loaded, now);
  if (asked === undefined) return reads;
  const persons = personsIn(asked.silent);
  if (persons.length === 0) return reads;
  const day = localDate(now, asked.zone);
  const reminded: Read = { kind: 'reminder', ids: persons.map((person) => reminderId(person, day)) };
  return [...reads, reminded, ...chatReads(persons, loaded)];
}

/** Undefined: there is no such thing, or nobody is reminded of it. */
export function remindingOf(
  about: RemindedOf,
  loaded: Loaded,
  now: Date,
  matters: Context['matters'],
): Reminding | undefined {
  const { kind, id } = about;
  const asked = asksOf(about, matters)?.find(id, loaded, now);
  if (asked === undefined || !isDeclared(matters, kind)) return undefined;
  const day = localDate(now, asked.zone);
  const today = personsIn(asked.silent).flatMap((person) => {
    const found = loaded.get('reminder', reminderId(person, day));
    return found ? [[person, found.state] as const] : [];
  });
  const reaches = (person: string) => asked.place !== null || chatsOf(person, loaded).length > 0;
  return { matter: { kind, id }, asked, setting: { day, reminded: new Map(today), reaches } };
}

/** Of those who have not answered, the ones for whom one of these persons may. */
export function silentAmong(silent: readonly Silent[], persons: readonly string[]): Silent[] {
  return silent.filter((one) => one.persons.some((person) => persons.includes(person)));
}

function personsIn(silent: readonly Silent[]): string[] {
  return [...new Set(silent.flatMap(({ persons }) => persons))].sort();
}
