type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const opened = (card: HTMLElement) => [...card.querySelectorAll<HTMLElement>('button[aria-expanded="true"]')];
const fields = (card: HTMLElement) => [...card.querySelectorAll<Field>('input, select, textarea')];
/** Ids are new in every drawing; what a field is called is not. */
const nameOf = (field: Field) =>
  `${field.type} ${field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? ''}`;

/** Takes note of the parts that a reader has opened in a card and of what they have filled in, for the card's next drawing. */
export function keepOpen(card: HTMLElement): (next: HTMLElement) => void {
  const titles = opened(card).map((button) => button.textContent);
  if (titles.length === 0) return () => undefined;
  const values = fields(card).map(({ value }) => value);
  const names = fields(card).map(nameOf);
  return (next) => {
    for (const button of next.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) {
      if (titles.includes(button.textContent)) button.click();
    }
    const now = fields(next);
    // Only where the fields are the same ones: another card's are not filled in for anybody.
    if (names.join() !== now.map(nameOf).join()) return;
    for (const [at, field] of now.entries()) if (values[at]) field.value = values[at] ?? '';
  };
}
