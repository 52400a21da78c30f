type Attribute = string | boolean | ((event: Event) => void);
export type Child = Node | string | null;

/** An element with its attributes, listeners (`onclick` and the like) and children; text is always text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** New children, with the focus on the one that has the same `data-key` as the one that had it. */
export function replaceKeepingFocus(parent: HTMLElement, ...children: Child[]): void {
  const { activeElement } = document;
  const key = activeElement instanceof HTMLElement && parent.contains(activeElement) ? activeElement.dataset.key : null;
  parent.replaceChildren(...children.filter((child) => child !== null));
  if (key) parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

let last = 0;
export function nextId(): string {
  last += 1;
  return `e${last}`;
}
