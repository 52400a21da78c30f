const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** "lg-2024-02-16-k3x9": readable, and its own although two people plan the same day. */
export function meetingId(forum: string, date: string, random = fourLetters()): string {
  return `${forum.slice(0, 80)}-${date}-${random}`;
}

export function extraRequestId(forum: string, random = fourLetters()): string {
  return `extra-${forum.slice(0, 80)}-${random}`;
}

function fourLetters(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((n) => LETTERS[n % LETTERS.length]).join('');
}
