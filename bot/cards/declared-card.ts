import type { Command, CommandName } from '../declared/command.ts';
import type { CommandOf } from '../declared/decide.ts';
import type { Question } from '../kernel/access.ts';

/** What a client sends back: a button's own data with the inputs merged in. Anybody can have sent it. */
export type Sent = Readonly<Record<string, unknown>>;

/** A field that the cards in the channels send under another name than the command's. */
interface SentAs<Name extends string = string> {
  readonly as: Name;
}

/** Where a command's field comes from: it is sent under its own name or another, made of what is sent, or never said by a card. */
export type From = 'sent' | SentAs | 'never' | ((sent: Sent) => unknown);

/** Every field has its line; only what a command can do without is never said. */
type FieldsOf<One> = {
  readonly [Field in Exclude<keyof One, 'do'>]-?: Partial<Pick<One, Field>> extends Pick<One, Field>
    ? From
    : Exclude<From, 'never'>;
};

/** The commands that name what they are about in such a field. */
type NameAbout<About extends string> = Extract<Command, { [Field in About]: string }>['do'];

type Actions<About extends string, Key extends string> = {
  readonly [Name in NameAbout<About>]?: FieldsOf<CommandOf<Name & CommandName>> & {
    readonly [Field in About]: Key extends About ? 'sent' : SentAs<Key>;
  };
};

/**
 * What can be pressed on a card, and how it is drawn anew. A command that is refused as outdated, or with something kept,
 * is answered with the card of today; any other with the reason.
 */
export interface PressedCard<Draw extends Question = Question> {
  /** The question that draws it for whoever pressed. */
  draw: Draw;
  /** The key that says which one it is about, in what each of its buttons and its refresh sends. */
  about: string;
  /** Does everybody's card in the channel let each reader's client fetch their own? */
  refreshed: boolean;
  /** Do people write at length on it? Whoever may not answer then keeps what they wrote on their screen, and is told in a message. */
  written: boolean;
  actions: { readonly [name: string]: { readonly [field: string]: From } };
}

/** The same as it is declared, beside the card's drawing. `About`: the field of its commands, sent as `Key`. */
export interface DeclaredCard<Draw extends Question, About extends string, Key extends string = About>
  extends Omit<PressedCard<Draw>, 'actions'> {
  about: Key;
  actions: Actions<About, Key>;
}
