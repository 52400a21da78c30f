import type { NewGuest } from '../../bot/meeting/domain/commands.ts';
import { type Check, isEither, isListOf, isShape, isText } from '../shell/shape.ts';
import {
  faultsInGuest,
  faultsInLink,
  type GuestDraft,
  type GuestFaults,
  isGuestDraft,
  type LinkFaults,
} from './annex-draft.ts';

interface Link {
  title: string;
  href: string;
}

/** What goes with an item that is not there yet. Under its key it comes there once, however often it is tried. */
export type GuestPart = { key: string; name: string; guest: NewGuest };
export type LinkPart = { key: string; name: string; link: Link };
export type FilePart = { key: string; name: string; file: File };
export type NewPart = GuestPart | LinkPart | FilePart;

/** What is written of it, beside the files that were chosen; `link` and `guest` are being typed, and count when it is saved. */
export interface NewMore {
  guests: GuestPart[];
  links: LinkPart[];
  link: Link;
  guest: GuestDraft;
}

const isNewGuest: Check<NewGuest> = isEither(isShape<{ person: string }>({ person: isText }), isGuestDraft);

const isLink = isShape<Link>({ title: isText, href: isText });
export const isGuestPart = isShape<GuestPart>({ key: isText, name: isText, guest: isNewGuest });
export const isLinkPart = isShape<LinkPart>({ key: isText, name: isText, link: isLink });

export const isNewMore = isShape<NewMore>({
  guests: isListOf(isGuestPart),
  links: isListOf(isLinkPart),
  link: isLink,
  guest: isGuestDraft,
});

export const NO_LINK: Link = { title: '', href: '' };
export const NO_GUEST: GuestDraft = { title: '', organisation: '', mail: '' };
export const NOTHING_MORE: NewMore = { guests: [], links: [], link: NO_LINK, guest: NO_GUEST };

export interface MoreFaults {
  link: LinkFaults;
  guest: GuestFaults;
}

/** What must be put right before it is saved, of what is half typed. */
export function faultsInMore({ link, guest }: NewMore, secret: boolean): MoreFaults {
  return {
    link: secret || isEmpty(link) ? {} : faultsInLink(link),
    guest: isEmpty(guest) ? {} : faultsInGuest(guest),
  };
}

export function isEmpty(typed: Link | GuestDraft): boolean {
  return Object.values(typed).every((text) => text.trim() === '');
}

export function linkPart({ title, href }: Link, key: string): LinkPart {
  return { key, name: title.trim(), link: { title: title.trim(), href: href.trim() } };
}

export function guestPart({ title, organisation, mail }: GuestDraft, key: string): GuestPart {
  const guest = { title: title.trim(), organisation: organisation.trim(), mail: mail.trim() };
  return { key, name: `${guest.title}, ${guest.organisation}`, guest };
}

/** Everything in the order in which it is sent: guests, links, files. A secret item takes no document. */
export function inTurn(more: NewMore, files: readonly FilePart[], secret: boolean, fresh: () => string): NewPart[] {
  const guests = isEmpty(more.guest) ? more.guests : [...more.guests, guestPart(more.guest, fresh())];
  if (secret) return guests;
  const links = isEmpty(more.link) ? more.links : [...more.links, linkPart(more.link, fresh())];
  return [...guests, ...links, ...files];
}
