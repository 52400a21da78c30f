import { nextId } from '../dom.ts';

/** Sets right what the renderer leaves for assistive technology: docs/adaptivecards-renderer.md says what and why. */
export function mend(card: HTMLElement, lang: string | undefined): void {
  if (lang) card.lang = lang;
  if (card.hasAttribute('aria-label')) card.setAttribute('role', 'group');
  const prefix = nextId();
  mendAll(card, prefix);
  // A folded card is drawn when it is opened, and pressing a button writes attributes anew.
  new MutationObserver(() => mendAll(card, prefix)).observe(card, {
    subtree: true,
    childList: true,
    attributeFilter: ['id', 'aria-controls', 'aria-expanded', 'aria-labelledby', 'style'],
  });
}

function mendAll(card: HTMLElement, prefix: string): void {
  ownIds(card, prefix);
  ownRadioGroups(card, prefix);
  namedChoices(card);
  namedSearches(card);
  decorativeImages(card);
  plainButtons(card);
  foldsOnButtons(card);
}

/** The renderer's own ids are unique; those it takes from the card are not, between two posts with the same card. */
const mine = (id: string, prefix: string) =>
  id.startsWith('__ac-') || id.startsWith(`${prefix}-`) ? id : `${prefix}-${id}`;

function ownIds(card: HTMLElement, prefix: string): void {
  for (const element of card.querySelectorAll('[id]')) {
    if (element.id !== mine(element.id, prefix)) element.id = mine(element.id, prefix);
  }
  for (const button of card.querySelectorAll('[aria-controls]')) {
    const before = button.getAttribute('aria-controls') ?? '';
    const after = before
      .split(' ')
      .map((id) => mine(id, prefix))
      .join(' ');
    if (after !== before) button.setAttribute('aria-controls', after);
  }
}

/** Radio buttons with one name are one group in the whole page, so two cards would share it. */
function ownRadioGroups(card: HTMLElement, prefix: string): void {
  for (const radio of card.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    if (radio.name !== mine(radio.name, prefix)) radio.name = mine(radio.name, prefix);
  }
}

/** The label of a set of choices points at a plain box, and the first choice reads it as its own. */
function namedChoices(card: HTMLElement): void {
  for (const set of card.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    if (set.hasAttribute('role')) continue;
    set.setAttribute('role', set.querySelector('[type="radio"]') ? 'radiogroup' : 'group');
    const label = card.querySelector(`[for="${CSS.escape(set.id)}"]`);
    if (label) set.setAttribute('aria-labelledby', label.id);
    for (const choice of set.querySelectorAll('input')) choice.removeAttribute('aria-labelledby');
  }
}

/** The same label of a set of choices to search in points at the box around the field. */
function namedSearches(card: HTMLElement): void {
  for (const field of card.querySelectorAll<HTMLInputElement>('.ac-choiceSetInput-filtered')) {
    const box = field.parentElement;
    if (!box?.hasAttribute('aria-labelledby')) continue;
    field.setAttribute('aria-labelledby', box.getAttribute('aria-labelledby') ?? '');
    box.removeAttribute('aria-labelledby');
  }
}

/** An image without a description is decoration, not a file name to be read out. */
function decorativeImages(card: HTMLElement): void {
  for (const image of card.querySelectorAll('img:not([alt])')) image.setAttribute('alt', '');
}

/** A button's tooltip is its own text once more, read twice by some screen readers. */
function plainButtons(card: HTMLElement): void {
  for (const button of card.querySelectorAll('button[title]')) {
    if (button.getAttribute('title') === button.textContent?.trim()) button.removeAttribute('title');
  }
}

/** Whether something is unfolded is said on the box itself; it belongs to the button that folds it. */
function foldsOnButtons(card: HTMLElement): void {
  for (const box of card.querySelectorAll('[aria-expanded]:not(button)')) box.removeAttribute('aria-expanded');
  for (const button of card.querySelectorAll('button[aria-controls]')) {
    const [id, more] = (button.getAttribute('aria-controls') ?? '').split(' ');
    const box = id && !more ? card.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
    if (!box) continue;
    const open = String(box.style.display !== 'none');
    if (button.getAttribute('aria-expanded') !== open) button.setAttribute('aria-expanded', open);
  }
}
