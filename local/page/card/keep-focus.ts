const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]';

const name = (element: Element) =>
  [element.tagName, element.getAttribute('name') ?? '', element.getAttribute('aria-label') ?? element.textContent].join(
    ' ',
  );

/** Takes note of what has the focus in a card, and gives it back to the same thing in the card's next drawing. */
export function keepFocus(card: HTMLElement): (next: HTMLElement) => void {
  const { activeElement } = document;
  if (!activeElement || !card.contains(activeElement)) return () => undefined;
  const wanted = name(activeElement);
  return (next) => {
    const same = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => name(one) === wanted);
    if (!same) next.tabIndex = -1;
    (same ?? next).focus({ preventScroll: true });
  };
}
