import { type Element, plain, shortened } from '../../cards/parts.ts';
import { isLocalDate } from '../../kernel/local-time.ts';
import { type Language, text } from '../../texts/text.ts';
import { type FormField, isOneLine } from '../domain/form.ts';
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
export function isShort({ form: all, mine }: RoundView): boolean {
  if (isForSeveral(mine)) return false;
  const form = all.filter((field) => !isLeftToTab(field));
  const given = Object.values({ ...mine?.answer?.values, ...mine?.draft?.answer.values });
  if (given.some((value) => Array.isArray(value) && typeof value[0] === 'object')) return false;
  const choices = form.reduce((sum, { choices: all = [] }) => sum + all.length, 0);
  const written = JSON.stringify(mine?.draft?.answer ?? mine?.answer ?? '').length;
  const fits = form.length <= MOST_HERE && choices <= MOST_CHOICES_HERE && written <= MOST_LETTERS_HERE;
  return fits && form.every(({ kind }) => kind !== 'file');
}

/** A file that somebody may add to their own answer: the rest of the form is answered here all the same. */
export function isLeftToTab({ kind, required, stances }: FormField): boolean {
  return kind === 'file' && !required && stances !== undefined;
}

export function isForSeveral(mine: RoundView['mine']): boolean {
  return mine !== null && mine.others.length > 0;
}

/** What each input's text means, for whoever reads the press. */
export function inputKinds(form: readonly FormField[]): Record<string, string> {
  return Object.fromEntries(form.filter(({ kind }) => kind !== 'text').map(({ id, kind }) => [id, kind]));
}

/** The form, with the reader's draft or answer in it where it is their own card. */
export function answerInputs(view: RoundView, language: Language, own: boolean): Element[] {
  const { form, mine, anchors, stances } = view;
  const answer = own ? (mine?.draft?.answer ?? mine?.answer ?? undefined) : undefined;
  const here = form.filter((field) => !isLeftToTab(field));
  const questions = here.map((field) => input(field, answer?.values[field.id], view, language));
  if (!hasStances(view)) return questions;
  const first = view.document ? 'card.round.stance-first' : 'card.round.stance';
  const usual = stances.find(({ id }) => id === (answer?.stance ?? 'answers'))?.id;
  return [
    choiceSet('stance', text(language, first), stances, usual, true),
    ...questions,
    ...(anchors.length > 0 ? [anchorInput(anchors, answer, language)] : []),
    ...(here.length < form.length ? [plain(text(language, 'card.round.files-in-tab'), { subtle: true })] : []),
  ];
}

/** Is it asked how the municipality stands? Otherwise it answers, or abstains. */
export function hasStances({ stances }: RoundView): boolean {
  return stances.some(({ id }) => id !== 'answers' && id !== 'abstains');
}

function anchorInput(anchors: RoundView['anchors'], answer: GivenAnswer | undefined, language: Language): Element {
  return choiceSet('anchor', text(language, 'card.round.anchor'), anchors, answer?.anchoring?.level);
}

function input(field: FormField, value: GivenValue | undefined, view: RoundView, language: Language): Element {
  const { id, kind } = field;
  const label = labelOf(field, view, language);
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
      return { type: 'Input.Text', id, label, isMultiline: !isOneLine(field), ...suggestion(field), ...given };
  }
}

/** Not left to Teams to demand: who abstains, or keeps a draft, need not fill it in. */
function labelOf({ label, required, stances }: FormField, { stances: all }: RoundView, language: Language): string {
  const said = shortened(label, LONGEST_LABEL);
  const few = all.filter(({ id }) => stances?.includes(id)).map((one) => one.label);
  if (few.length === 1) return text(language, 'card.round.only', { label: said, stances: few.join(', ') });
  if (stances !== undefined) return said;
  return required ? text(language, 'card.round.required', { label: said }) : said;
}

function suggestion({ suggested = [] }: FormField): { placeholder?: string } {
  return suggested.length === 0 ? {} : { placeholder: suggested.join(', ') };
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
