import type { Command, CommandName } from '../declared/command.ts';
import type { CommandOf } from '../declared/decide.ts';
import type { Question } from '../kernel/access.ts';

/** What a client sends back: a button's own data with the inputs merged in. Anybody can have sent it. */
export type Sent = Readonly<Record<string, unknown>>;

/** Where a command's field comes from: it is sent under its own name, made of what is sent, or never said by a card. */
export type From = 'sent' | 'never' | ((sent: Sent) => unknown);

/** Every field has its line; only what a command can do without is never said. */
type FieldsOf<One> = {
  readonly [Field in Exclude<keyof One, 'do'>]-?: Partial<Pick<One, Field>> extends Pick<One, Field>
    ? From
    : Exclude<From, 'never'>;
};

/** The commands that name what they are about in such a field. */
type NameAbout<About extends string> = Extract<Command, { [Field in About]: string }>['do'];

type Actions<About extends string> = {
  readonly [Name in NameAbout<About>]?: FieldsOf<CommandOf<Name & CommandName>> & { readonly [Field in About]: 'sent' };
};

/**
 * What can be pressed on a card, and how it is drawn anew. A command that is refused as outdated, or with something kept,
 * is answered with the card of today; any other with the reason.
 */
export interface PressedCard<Draw extends Question = Question> {
  /** The question that draws it for whoever pressed. */
  draw: Draw;
  /** The field that says which one it is about, in each of its commands and in its refresh. */
  about: string;
  /** Does everybody's card in the channel let each reader's client fetch their own? */
  refreshed: boolean;
  actions: { readonly [name: string]: { readonly [field: string]: From } };
}

/** The same as it is declared, beside the card's drawing. */
export interface DeclaredCard<Draw extends Question, About extends string> extends Omit<PressedCard<Draw>, 'actions'> {
  about: About;
  actions: Actions<About>;
}
