import { CARDS } from '../../bot/declared/cards.ts';
import { isRefusal } from '../../bot/kernel/refusal.ts';
import { parseCardAction } from '../../bot/teams/card-action.ts';
import { buttonsOf, press, refreshIn, submit } from './card-press.ts';
import type { CardNode } from './card-schema.ts';

/** What each button and the refresh of a card is read as when it is pressed, its inputs filled: all are read, and alike by an older client. */
export function readButtons(card: object): string[] {
  const buttons = buttonsOf(card).map(({ title, inputs }) => {
    const typed = Object.fromEntries(inputs.map((input) => [String(input.id), something(input)]));
    const read = parseCardAction(press(card, title, typed));
    expect([title, read]).toEqual([title, expect.objectContaining({ command: expect.anything() })]);
    expect(parseCardAction(submit(card, title, typed))).toEqual(read);
    return isRefusal(read) ? '' : (read.command?.do ?? '');
  });
  const refresh = refreshIn(card);
  if (refresh === undefined) return buttons;
  const fetched = parseCardAction(refresh.data);
  expect(Object.keys(CARDS)).toContain(isRefusal(fetched) ? fetched.refused : fetched.card);
  return [...buttons, 'refresh'];
}

function something(input: CardNode): string {
  if (input.type === 'Input.Time') return '09:30';
  if (input.type === 'Input.Date') return '2024-02-16';
  if (input.type === 'Input.Number') return '3';
  if (input.type === 'Input.ChoiceSet') return (input.choices as { value: string }[])[0]?.value ?? '';
  return 'Något';
}
