import { holderOn } from '../../kernel/asking/seats.ts';
import type { MunicipalityDefinition, PersonDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { guestWords } from '../../meeting/views/agenda-words.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { seatWords } from '../domain/document-of.ts';
import type { Minutes } from '../domain/state.ts';
import { hasApprovedAll } from '../domain/verify.ts';

/** Whose the seats of those who verify are. */
export interface Holders {
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  people: ReadonlyMap<string, PersonDefinition>;
  zone: string;
}

/** Where a seat that still has to verify is somebody else's by now, or nobody's: the secretariat is asked what to do. */
export function newHolderWords(minutes: Minutes, holders: Holders, { language, now }: Reader): string[] {
  const { seats, people, zone } = holders;
  const today = localDate(now, zone);
  const left = minutes.verifiers.filter(({ seat }) => !hasApprovedAll(minutes, seat));
  return left.flatMap(({ seat, person }) => {
    const found = seats.find(({ id }) => id === seat);
    const holder = found && holderOn(found, today)?.person;
    if (holder === person) return [];
    const names = { who: seatWords(seat, holders), was: guestWords(people.get(person)) };
    return [text(language, `minutes.verifier.${holder ? 'new-holder' : 'vacant'}`, names)];
  });
}
