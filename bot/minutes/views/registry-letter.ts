import { localDate } from '../../kernel/local-time.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { MinutesDocument } from '../domain/document.ts';
import { kindWords } from './paper-name.ts';

export interface RegistryLetter {
  subject: string;
  text: string;
}

export interface LetterSetting {
  cooperation: string;
  secretariat: { name: string; mail: string };
  /** The receiver's official name. */
  municipality: string;
  /** The host's registry number. */
  number?: string;
  /** The attached file's name, and the SHA-256 of its bytes in hex. */
  file: string;
  hash: string;
  /** Why it comes once more: the paper was corrected, or their number has not come; absent: it comes for the first time. */
  once?: { more: 'again' | 'reminder'; first: string };
}

/** The mail, in Swedish, with which approved minutes go to a municipality's registry: what it needs to be registered by. */
export function registryLetter(document: MinutesDocument, setting: LetterSetting): RegistryLetter {
  const { cooperation, secretariat, municipality, number, file, hash, once } = setting;
  const [kind, forum] = [kindWords(document), document.forum.shortName];
  const date = dateWords('sv', document.meeting.date);
  const names = { kind, forum, date: document.meeting.date };
  const lines = [
    text('sv', 'letter.registry.to', { municipality }),
    '',
    text('sv', 'letter.registry.here', { cooperation }),
    ...(once ? [text('sv', `letter.registry.${once.more}`, { first: once.first })] : []),
    '',
    text('sv', 'letter.registry.kind', { kind }),
    text('sv', 'letter.registry.date', { date }),
    text('sv', 'letter.registry.from', { secretariat: secretariat.name, cooperation }),
    text('sv', 'letter.registry.receiver', { municipality }),
    text('sv', 'letter.registry.about', { title: document.meeting.title, forum: document.forum.name }),
    ...(number ? [text('sv', 'letter.registry.our-number', { number })] : []),
    text('sv', 'letter.registry.file', { name: file }),
    '',
    text('sv', 'letter.registry.answer', { mail: secretariat.mail }),
    '',
    text('sv', 'letter.greeting'),
    secretariat.name,
    cooperation,
    '',
    text('sv', 'letter.registry.hash', { hash }),
  ];
  const key = once ? (`letter.registry.subject-${once.more}` as const) : 'letter.registry.subject';
  return { subject: text('sv', key, names), text: lines.join('\n') };
}

/** When the registries were first sent the paper, in words. */
export function firstWords(at: string, zone: string): string {
  return dateWords('sv', localDate(new Date(at), zone));
}
