import { holderOn } from '../../kernel/asking/seats.ts';
import type { MunicipalityDefinition, PersonDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { guestWords } from '../../meeting/views/agenda-words.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { seatWords } from '../domain/document-of.ts';
import type { Minutes } from '../domain/state.ts';

/** Whose the seats of those who verify are. */
export interface Holders {
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  people: ReadonlyMap<string, PersonDefinition>;
  zone: string;
}

/** Where a verifier's seat is somebody else's by now: the secretariat is asked what to do. */
export function newHolderWords({ verifiers }: Minutes, holders: Holders, { language, now }: Reader): string[] {
  const { seats, people, zone } = holders;
  const today = localDate(now, zone);
  return verifiers.flatMap(({ seat, person }) => {
    const found = seats.find(({ id }) => id === seat);
    if (found && holderOn(found, today)?.person === person) return [];
    const names = { who: seatWords(seat, holders), was: guestWords(people.get(person)) };
    return [text(language, 'minutes.verifier.new-holder', names)];
  });
}
