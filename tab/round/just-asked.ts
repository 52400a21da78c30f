/** The questions that were asked since the tab was opened: each one's page says that it has gone out. */
const asked = new Set<string>();

export function noteAsked(round: string): void {
  asked.add(round);
}

export function wasJustAsked(round: string): boolean {
  return asked.has(round);
}
