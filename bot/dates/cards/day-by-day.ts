import { type Element, execute, plain } from '../../cards/parts.ts';
import { text } from '../../texts/text.ts';
import { SUITS } from '../domain/commands.ts';
import type { DatesView, ProposalView } from '../views/view.ts';
import { type DatesCardSetting, NO_INPUTS, press } from './setting.ts';

/** A line a day with how it stands, and a press for each answer; on the reader's own card theirs is marked. */
export function dayByDay(view: DatesView, setting: DatesCardSetting): Element[] {
  const rows = view.proposals.flatMap((one) => [
    line(one, setting),
    ...(one.over ? [] : [buttons(one, view, setting)]),
  ]);
  return [plain(text(setting.language, 'card.dates.each')), ...rows];
}

function line({ whenText, tally, over }: ProposalView, { language }: DatesCardSetting): Element {
  const stands = over ? text(language, 'card.dates.day-over') : tally;
  const inlines = [
    { type: 'TextRun', text: whenText, weight: 'Bolder' },
    { type: 'TextRun', text: ` · ${stands}`, isSubtle: true },
  ];
  return { type: 'RichTextBlock', inlines };
}

function buttons({ id }: ProposalView, view: DatesView, setting: DatesCardSetting): Element {
  const { language, common } = setting;
  const mine = common ? undefined : view.mine?.answers[id];
  const actions = SUITS.map((suits) => {
    const given = { ...press(view, setting), [id]: suits };
    const title = text(language, `suits.${suits}`);
    return suits === mine
      ? execute(text(language, 'card.dates.given', { suits: title }), given, { ...NO_INPUTS, style: 'positive' })
      : execute(title, given, NO_INPUTS);
  });
  return { type: 'ActionSet', spacing: 'Small', actions };
}
