import type { Suits } from '../../bot/dates/domain/commands.ts';
import { buttonsOf } from './card-press.ts';
import { type CardOf, cardSeenBy } from './own-card.ts';
import type { Answer, Product } from './product.ts';

const DAY = /^d\d+$/;

/** The buttons of a date question's card that answer for one day, in the order in which they stand. */
export function dayButtons(card: object) {
  return buttonsOf(card).flatMap(({ title, data, older }) => {
    const [day, ...others] = Object.keys(data).filter((name) => DAY.test(name));
    return day === undefined || others.length > 0 ? [] : [{ day, suits: data[day] as Suits, title, data, older }];
  });
}

/** What a client sends when somebody presses an answer on a day's row. */
export function pressOfDay(card: object, day: string, suits: Suits): Record<string, unknown> {
  const found = dayButtons(card).find((one) => one.day === day && one.suits === suits);
  if (found) return found.data;
  throw new Error(`No button says ”${suits}” for ${day}`);
}

/** A person finds the card in the channel and presses an answer on a day's row. */
export async function pressDay(
  product: Product,
  person: string,
  of: CardOf,
  day: string,
  suits: Suits,
): Promise<Answer> {
  return product.press(person, pressOfDay(await cardSeenBy(product, person, of), day, suits));
}
