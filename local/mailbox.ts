import type { Mail, ReadyMail } from '../bot/ports/mail.ts';
import { openJsonFile } from './json-file.ts';

/** So many letters are kept; then the oldest go. */
const MOST_LETTERS = 500;
const AGAIN_MS = 5_000;

export interface Letter extends Omit<ReadyMail, 'attached'> {
  id: number;
  /** What hung on it: that it did, not its bytes. */
  attached?: { name: string; size: number };
  /** Business time, an ISO instant in UTC. */
  at: string;
}

/** What a letter on the page is made of. */
export interface ShownLetter extends Pick<Letter, 'to' | 'subject' | 'text' | 'at' | 'attached'> {
  id: string | number;
  /** Those that were kept, each at its address. */
  attachments?: { name: string; size: number; address: string }[];
}

export interface Mailbox extends Mail {
  /** Newest first. */
  letters(): Letter[];
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

/** A file on the laptop in a mailbox's place: nothing leaves the machine. The same reference is kept once. */
export function openMailbox(path: string, now: () => Date): Mailbox {
  const file = openJsonFile<{ letters: Letter[] }>(path, { letters: [] });
  const kept = file.value;
  return {
    async send({ to, subject, text, reference, attached }) {
      const known = kept.letters.find((one) => one.reference === reference);
      const id = known?.id ?? (kept.letters.at(-1)?.id ?? 0) + 1;
      const hung = attached && { attached: { name: attached.name, size: attached.bytes.length } };
      const letter = { id, to, subject, text, reference, at: now().toISOString(), ...hung };
      if (!known) kept.letters = [...kept.letters, letter].slice(-MOST_LETTERS);
      try {
        await file.save();
        return { sent: { conversation: to, activity: String(id) } };
      } catch {
        kept.letters = kept.letters.filter((one) => one !== letter);
        return { again: { afterMs: AGAIN_MS, reason: 'unavailable' } };
      }
    },
    letters: () => kept.letters.toReversed(),
    settled: () => file.settled(),
  };
}
