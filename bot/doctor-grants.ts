import type { GraphSettings, LibrarySetting } from '../graph/settings.ts';
import type { Run } from './doctor-finding.ts';
import { consentGrant, type Granted, libraryGrant, mailboxGrant, siteGrant } from './document/views/grant-commands.ts';

const WIDE = /^(Sites|Files|Mail|Calendars)\.(?!Selected)/;

export const placeOf = (library: LibrarySetting) => ('url' in library ? library.url : `drive:${library.drive}`);

export function runsForLibrary(library: LibrarySetting, asker: Granted): Run[] {
  const place = placeOf(library);
  const site = siteGrant(place, asker);
  return [
    { how: 'doctor.run.site', lines: site.powershell },
    { how: 'doctor.run.shell', lines: site.shell ?? [] },
    { how: 'doctor.run.library', lines: libraryGrant(place, asker).powershell },
  ];
}

export function runForMailbox(mailbox: string, asker: Granted): Run {
  return { how: 'doctor.run.mailbox', lines: mailboxGrant(mailbox, asker).powershell };
}

export function runForConsent(permission: Selected, asker: Granted): Run {
  return { how: 'doctor.run.consent', lines: consentGrant(permission, asker).powershell };
}

export type Selected = 'Sites.Selected' | 'Lists.SelectedOperations.Selected';

/** What the app must be allowed to ask for before a place can be granted. */
export function neededRole({ libraries, uploads }: GraphSettings): Selected {
  const byId = [...Object.values(libraries), uploads].every((library) => 'drive' in library);
  return byId ? 'Lists.SelectedOperations.Selected' : 'Sites.Selected';
}

/** What it has for everything there is, and needs for nothing. */
export const wideRoles = (roles: readonly string[]) => roles.filter((role) => WIDE.test(role));
