import { type Element, execute, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import type { AnswerChoice } from '../views/view.ts';

export interface Answerable {
  meeting: string;
  revision: number;
  /** Goes back with each press. */
  drawn: string;
  choices: AnswerChoice[];
  /** The hours that the reader has answered with; shown, so that none goes along unseen. */
  hours?: { from?: string | undefined; until?: string | undefined };
}

const HOURS = 'hours';
const UNFOLD = 'hours-unfold';

/**
 * The answers, the likely one first. The hours of a part unfold above them and go along with whichever is pressed; they are not
 * folded again, since what stands in folded ones goes along too.
 */
export function answerButtons(about: Answerable, language: Language): Element[] {
  const { meeting, revision, drawn, choices } = about;
  const partly = choices.some((choice) => choice.partly);
  const press = (value: string) => ({ do: 'answer-notice' as const, meeting, revision, value, drawn });
  const buttons = choices.map(({ text: title, value }, index) =>
    execute(title, press(value), { inputs: partly ? 'auto' : 'none', ...(index === 0 ? { style: 'positive' } : {}) }),
  );
  if (!partly) return [{ type: 'ActionSet', actions: buttons }];
  return [hoursPart(about, language), { type: 'ActionSet', actions: buttons }, unfold(about, language)];
}

function hasHours({ hours = {} }: Answerable): boolean {
  return Boolean(hours.from || hours.until);
}

function unfold(about: Answerable, language: Language): Element {
  const action = {
    type: 'Action.ToggleVisibility',
    title: text(language, 'card.notice.partly'),
    targetElements: [
      { elementId: HOURS, isVisible: true },
      { elementId: UNFOLD, isVisible: false },
    ],
  };
  return { type: 'ActionSet', id: UNFOLD, isVisible: !hasHours(about), actions: [action] };
}

function hoursPart(about: Answerable, language: Language): Element {
  const { from, until } = about.hours ?? {};
  const hour = (id: 'from' | 'until', label: string, value: string | undefined) => ({
    type: 'Input.Time',
    id,
    label,
    ...(value ? { value } : {}),
  });
  return {
    type: 'Container',
    id: HOURS,
    isVisible: hasHours(about),
    items: [
      plain(text(language, 'card.notice.partly-hint')),
      hour('from', text(language, 'card.notice.from'), from),
      hour('until', text(language, 'card.notice.until-input'), until),
    ],
  };
}
