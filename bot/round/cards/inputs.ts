import { type Element, shortened } from '../../cards/parts.ts';
import { isLocalDate } from '../../kernel/local-time.ts';
import { type Language, text } from '../../texts/text.ts';
import type { FormField } from '../domain/form.ts';
import type { GivenAnswer, GivenValue, RoundView } from '../views/view.ts';

const MOST_HERE = 6;
const MOST_CHOICES_HERE = 30;
/** Letters of all answers together: a card has room for some 20 000 bytes, and what is written comes back in it. */
const MOST_LETTERS_HERE = 2_500;
const LONGEST_LABEL = 200;

/**
 * Can it be answered in a card? Many questions, files and long texts are answered in the tab, and so is what somebody
 * could answer for several municipalities: a card cannot ask for which.
 */
export function isShort({ form, mine }: RoundView): boolean {
  if (isForSeveral(mine)) return false;
  const choices = form.reduce((sum, { choices: all = [] }) => sum + all.length, 0);
  const written = JSON.stringify(mine?.draft?.answer ?? mine?.answer ?? '').length;
  const fits = form.length <= MOST_HERE && choices <= MOST_CHOICES_HERE && written <= MOST_LETTERS_HERE;
  return fits && form.every(({ kind }) => kind !== 'file');
}

export function isForSeveral(mine: RoundView['mine']): boolean {
  return mine !== null && mine.others.length > 0;
}

/** What each input's text means, for whoever reads the press. */
export function inputKinds(form: readonly FormField[]): Record<string, string> {
  return Object.fromEntries(form.filter(({ kind }) => kind !== 'text').map(({ id, kind }) => [id, kind]));
}

/** The form, with the reader's draft or answer in it where it is their own card. */
export function answerInputs({ form, mine, anchors, stances }: RoundView, language: Language, own: boolean): Element[] {
  const answer = own ? (mine?.draft?.answer ?? mine?.answer ?? undefined) : undefined;
  const questions = form.map((field) => input(field, answer?.values[field.id], language));
  if (anchors.length === 0) return questions;
  return [
    choiceSet('stance', text(language, 'card.round.stance'), stances, answer?.stance ?? 'answers', true),
    ...questions,
    anchorInput(anchors, answer, language),
  ];
}

function anchorInput(anchors: RoundView['anchors'], answer: GivenAnswer | undefined, language: Language): Element {
  return choiceSet('anchor', text(language, 'card.round.anchor'), anchors, answer?.anchoring?.level);
}

function input(field: FormField, value: GivenValue | undefined, language: Language): Element {
  const { id, kind } = field;
  const label = labelOf(field, language);
  const given = value === undefined || !fits(kind, value) ? {} : { value: shown(kind, value) };
  switch (kind) {
    case 'choice':
      return choiceSet(id, label, field.choices ?? [], value);
    case 'yes-no':
      return choiceSet(
        id,
        label,
        [
          { id: 'yes', label: text(language, 'round.yes') },
          { id: 'no', label: text(language, 'round.no') },
        ],
        value,
      );
    case 'choices':
      return {
        ...choiceSet(id, label, field.choices ?? [], undefined),
        isMultiSelect: true,
        style: 'expanded',
        ...given,
      };
    case 'number':
      return { type: 'Input.Number', id, label, ...given };
    case 'date':
      return { type: 'Input.Date', id, label, ...given };
    case 'names':
      return {
        type: 'Input.Text',
        id,
        label,
        isMultiline: true,
        placeholder: text(language, 'card.round.names'),
        ...given,
      };
    default:
      return { type: 'Input.Text', id, label, isMultiline: true, ...given };
  }
}

/** Not left to Teams to demand: who abstains, or keeps a draft, need not fill it in. */
function labelOf({ label, required }: FormField, language: Language): string {
  const said = shortened(label, LONGEST_LABEL);
  return required ? text(language, 'card.round.required', { label: said }) : said;
}

/** A client may refuse a whole card for one input's value. */
function fits(kind: FormField['kind'], value: GivenValue): boolean {
  if (kind === 'date') return typeof value === 'string' && isLocalDate(value);
  return kind !== 'number' || typeof value === 'number';
}

function shown(kind: FormField['kind'], value: GivenValue): string | number {
  if (Array.isArray(value)) return value.join(kind === 'names' ? '\n' : ',');
  return kind === 'number' ? value : String(value);
}

function choiceSet(
  id: string,
  label: string,
  all: readonly { id: string; label: string }[],
  value: unknown,
  sure = false,
): Element {
  const choices = all.map((one) => ({ title: shortened(one.label, LONGEST_LABEL), value: one.id }));
  const style = all.length <= 4 && !sure ? 'expanded' : 'compact';
  return { type: 'Input.ChoiceSet', id, label, style, choices, ...(typeof value === 'string' ? { value } : {}) };
}
