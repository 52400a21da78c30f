import type { CardNode } from './card-schema.ts';

type Data = Record<string, unknown>;

/**
 * A button that sends something, with the inputs that it takes along. One in a card that another button shows is called by both:
 * "Shown: sent". `older`: what a client sends that knows only Action.Submit.
 */
export interface Button {
  title: string;
  data: Data;
  older: Data;
  inputs: CardNode[];
}

/** Every button of a card that sends something, those in a card that a button shows too. */
export function buttonsOf(card: object, around: CardNode[] = [], under = ''): Button[] {
  const inputs = [...around, ...inputsIn(card)];
  return actionsIn(card).flatMap((action): Button[] => {
    if (action.type === 'Action.ShowCard') return buttonsOf(action.card as object, inputs, `${action.title}: `);
    if (action.type !== 'Action.Execute' && action.type !== 'Action.Submit') return [];
    const { title, data, fallback = action, associatedInputs = 'auto' } = action as CardNode & { fallback?: CardNode };
    const older = (fallback.data ?? {}) as Data;
    return [
      { title: `${under}${title}`, data: data as Data, older, inputs: associatedInputs === 'none' ? [] : inputs },
    ];
  });
}

/** What a client sends when a button is pressed, once its inputs are filled. */
export function press(card: object, title: string, typed: Record<string, string> = {}): Data {
  const button = buttonNamed(card, title);
  return { ...button.data, ...filled(button, typed) };
}

/** The same by an older client, as Action.Submit. */
export function submit(card: object, title: string, typed: Record<string, string> = {}): Data {
  const button = buttonNamed(card, title);
  return { ...button.older, ...filled(button, typed) };
}

/** What each reader's client sends to fetch their own card; undefined: it is not fetched. */
export function refreshIn(card: object): { data: Data; users: string[] } | undefined {
  const { refresh } = card as { refresh?: { action: { data: Data }; userIds: string[] } };
  return refresh && { data: refresh.action.data, users: refresh.userIds };
}

function buttonNamed(card: object, title: string): Button {
  const buttons = buttonsOf(card);
  const found = buttons.find((button) => button.title === title);
  if (found) return found;
  throw new Error(`No button says ”${title}”, only: ${buttons.map((button) => button.title).join(', ')}`);
}

/** An input that is left empty is not sent; one that is left alone sends what stands in it. */
function filled({ title, inputs }: Button, typed: Record<string, string>): Data {
  const stranger = Object.keys(typed).find((id) => !inputs.some((input) => input.id === id));
  if (stranger) throw new Error(`”${title}” takes no input ”${stranger}” along`);
  const values = inputs.map((input) => [String(input.id), valueIn(input, typed)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== ''));
}

function valueIn(input: CardNode, typed: Record<string, string>): unknown {
  const value = typed[String(input.id)] ?? input.value;
  if (input.type !== 'Input.ChoiceSet' || value === undefined || value === '') return value;
  const choices = (input.choices as { value: string }[]).map((choice) => choice.value);
  const chosen = input.isMultiSelect ? String(value).split(',') : [String(value)];
  if (chosen.every((one) => choices.includes(one))) return value;
  throw new Error(`”${input.label}” has no choice ”${value}”, only: ${choices.join(', ')}`);
}

/** In a card that is not shown by one of its own buttons. */
function within(value: unknown, found: (node: CardNode) => boolean): CardNode[] {
  if (Array.isArray(value)) return value.flatMap((one) => within(one, found));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as CardNode;
  if (found(node)) return [node];
  return Object.entries(node).flatMap(([key, inner]) => (key === 'refresh' ? [] : within(inner, found)));
}

const isAction = ({ type }: CardNode) => type?.startsWith('Action.') === true;

function actionsIn(card: object): CardNode[] {
  return within(card, isAction);
}

function inputsIn(card: object): CardNode[] {
  return within(card, (node) => isAction(node) || node.type?.startsWith('Input.') === true).filter(
    (node) => !isAction(node),
  );
}
