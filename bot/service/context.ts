import type { Clock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';
import type { DeclaredFilings, Grantee } from '../ports/filings.ts';
import type { Library } from '../ports/library.ts';
import type { Logger } from '../ports/log.ts';
import type { Mail } from '../ports/mail.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Papers } from '../ports/papers.ts';
import type { Reading } from '../ports/reading.ts';
import type { Store } from '../ports/store.ts';
import type { Declared } from './matter.ts';

/** What the service works with: built once, in app.ts. */
export interface Context {
  store: Store;
  clock: Clock;
  messenger: Messenger;
  log: Logger;
  /** Where annexes are kept; absent: only links can be given. */
  documents?: Documents;
  /** Where papers are filed; absent: they wait. */
  library?: Library;
  /** Who is let in where the library refuses it. */
  granted?: Grantee;
  mail: Mail;
  reading: Reading;
  papers: Papers;
  /** SHA-256 of the parts one after another, in hex. */
  hash(...parts: (string | Uint8Array)[]): string;
  /** The same of bytes that come bit by bit. */
  digest(): Digest;
  /** The host's tenant: everybody we know has an account in it. */
  tenant: string;
  /** A fresh random name. */
  random(): string;
  links: Links;
  /** Accounts of the secretariat's: a card in a channel shows them their own, which has nothing to answer. */
  secretariat: readonly string[];
  /** What deliveries can be about. */
  matters: Declared<Context>;
  /** What can be filed. */
  filings: DeclaredFilings<Context>;
  /** Wakes the senders: something waits in the outbox. Soon: only a card is to be redrawn, and more may come. */
  nudge(when: 'now' | 'soon'): void;
}

export interface Digest {
  add(bytes: Uint8Array): void;
  /** Once, when all were added. */
  hex(): string;
}

/** What a card or page is drawn with. */
export type Drawing = Pick<Context, 'links' | 'clock' | 'random'>;

/** Addresses into the tab. */
export interface Links {
  /** A meeting's page, in the body's channel where it is known. */
  meeting(id: string, channel: string | undefined): string;
  /** The page of a meeting's minutes. */
  minutes(id: string, channel: string | undefined): string;
  /** A date question's page. */
  dates(id: string, channel: string | undefined): string;
  round(id: string, channel: string | undefined): string;
  consultation(id: string, channel: string | undefined): string;
  start(): string;
}
