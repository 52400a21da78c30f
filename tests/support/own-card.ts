import { buttonsOf, press, refreshIn } from './card-press.ts';
import { type Answer, accountOf, type Product } from './product.ts';
import { ask } from './stores.ts';

/** What a card in a channel is about, as deliveries name it; `role`: what it is for, where there are several. */
export type CardOf = { kind: 'meeting' | 'dates' | 'round' | 'extra'; id: string; role?: string };

/** The latest post about something that can be pressed on, as it was drawn when it was posted. */
export async function postedCard(product: Product, { kind, id, role }: CardOf): Promise<object> {
  const posts = await ask<{ payload: { message: { card: object } } }>(
    product.databaseUrl,
    `select payload from delivery where matter_kind = $1 and matter_id = $2 and kind = 'post' and coalesce($3, role) = role
     order by turn desc`,
    [kind, id, role ?? null],
  );
  const card = posts.map(({ payload }) => payload.message.card).find((one) => buttonsOf(one).length > 0);
  if (card === undefined) throw new Error(`Nothing can be pressed about ${kind} ${id}`);
  return card;
}

/** The card as a person sees it in the channel: their own, where their client fetches it, else everybody's. */
export async function cardSeenBy(product: Product, person: string, of: CardOf): Promise<object> {
  const posted = await postedCard(product, of);
  const refresh = refreshIn(posted);
  if (!refresh?.users.includes(`8:orgid:${accountOf(person)}`)) return posted;
  return (await product.press(person, refresh.data)).body.value;
}

/** A person finds the card in the channel, fills its inputs and presses a button. */
export async function pressOn(
  product: Product,
  person: string,
  of: CardOf,
  title: string,
  typed: Record<string, string> = {},
): Promise<Answer> {
  return product.press(person, press(await cardSeenBy(product, person, of), title, typed));
}
