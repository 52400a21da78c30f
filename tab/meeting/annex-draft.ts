import type { TabKey } from '../shell/say.ts';
import { isShape, isText } from '../shell/shape.ts';

export interface LinkDraft {
  title: string;
  href: string;
}

export const isLinkDraft = isShape<LinkDraft>({ title: isText, href: isText });

export const NO_LINK: LinkDraft = { title: '', href: '' };

export type LinkFaults = Partial<Record<'title' | 'href', TabKey>>;

/** What must be put right before a link is sent; the service asks for https too. */
export function faultsInLink({ title, href }: LinkDraft): LinkFaults {
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

export const isGuestDraft = isShape<GuestDraft>({ title: isText, organisation: isText, mail: isText });

export type GuestFaults = Partial<Record<keyof GuestDraft, TabKey>>;

export function faultsInGuest({ title, organisation, mail }: GuestDraft): GuestFaults {
  return {
    ...(title.trim() === '' ? { title: 'tab.guest.missing' as const } : {}),
    ...(organisation.trim() === '' ? { organisation: 'tab.guest.missing' as const } : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim()) ? {} : { mail: 'tab.guest.badMail' as const }),
  };
}
