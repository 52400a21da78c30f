import type { TabKey } from '../shell/say.ts';

export type LinkFaults = Partial<Record<'title' | 'href', TabKey>>;

/** What must be put right before a link is sent; the service asks for https too. */
export function faultsInLink({ title, href }: { title: string; href: string }): LinkFaults {
  return {
    ...(title.trim() === '' ? { title: 'tab.annex.noName' as const } : {}),
    ...(/^https:\/\/[^\s/]+\.[^\s/]+/.test(href.trim()) ? {} : { href: 'tab.annex.badHref' as const }),
  };
}

export interface GuestDraft {
  title: string;
  organisation: string;
  mail: string;
}

export type GuestFaults = Partial<Record<keyof GuestDraft, TabKey>>;

export function faultsInGuest({ title, organisation, mail }: GuestDraft): GuestFaults {
  return {
    ...(title.trim() === '' ? { title: 'tab.guest.missing' as const } : {}),
    ...(organisation.trim() === '' ? { organisation: 'tab.guest.missing' as const } : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim()) ? {} : { mail: 'tab.guest.badMail' as const }),
  };
}
