const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** "lg-2024-02-16-k3x9": readable, and its own although two people plan the same day. */
export function meetingId(forum: string, date: string, letters: string): string {
  return `${forum.slice(0, 80)}-${date}-${letters}`;
}

export function extraRequestId(forum: string, letters: string): string {
  return `extra-${forum.slice(0, 80)}-${letters}`;
}

export function datesId(forum: string, letters: string): string {
  return `fraga-${forum.slice(0, 80)}-${letters}`;
}

export function roundId(forum: string, letters: string): string {
  return `rundfraga-${forum.slice(0, 80)}-${letters}`;
}

export function fourLetters(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((n) => LETTERS[n % LETTERS.length]).join('');
}
