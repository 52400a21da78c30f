import type { CallName } from './calls.ts';

interface Permission {
  /** Where it holds, and how it is given there. */
  place: string;
  role: string;
  why: string;
}

/** What the app may be given. Files by one of two ways: the whole site, or just the library. */
export const PERMISSIONS = {
  'Sites.Selected': {
    place: 'each site that has a library of ours',
    role: 'write',
    why: 'papers are filed in the library of their body, which is found by its address',
  },
  'Lists.SelectedOperations.Selected': {
    place: 'each library of ours, in place of its site',
    role: 'write',
    why: 'the same where the rest of the site must be out of reach; the library is then set by its id (`drive:`)',
  },
  'Mail.ReadWrite': {
    place: 'the service mailbox, in Exchange',
    role: 'Application Mail.ReadWrite',
    why: 'a mail is drafted before it is sent, and looked for before it is drafted again',
  },
  'Mail.Send': {
    place: 'the service mailbox, in Exchange',
    role: 'Application Mail.Send',
    why: 'a drafted mail is sent',
  },
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof PERMISSIONS;

const SITE: readonly PermissionName[] = ['Sites.Selected'];
const FILES: readonly PermissionName[] = ['Sites.Selected', 'Lists.SelectedOperations.Selected'];
const DRAFTS: readonly PermissionName[] = ['Mail.ReadWrite'];

/** Why each call is made, and which permissions allow it: any one of them. */
export const NEEDS: Record<CallName, { anyOf: readonly PermissionName[]; why: string }> = {
  'find-site': { anyOf: SITE, why: 'finds the site by the address of its library' },
  'list-drives': { anyOf: SITE, why: 'finds the library by its address' },
  'read-root': { anyOf: FILES, why: 'tries whether the library can be reached' },
  'read-item': { anyOf: FILES, why: 'how a filed paper stands: its name, folder, link and version' },
  'read-by-path': { anyOf: FILES, why: 'which file has the name already' },
  'list-children': { anyOf: FILES, why: 'which uploads there are, so that those that nobody owns are removed' },
  'make-folder': { anyOf: FILES, why: 'the folder of a year' },
  'store-content': { anyOf: FILES, why: 'files a paper, up to 4 MB' },
  'open-upload': { anyOf: FILES, why: 'files a larger one, in parts' },
  'read-content': { anyOf: FILES, why: 'reads back what was filed' },
  'write-columns': { anyOf: FILES, why: 'body, date, kind, status, registry number and hash' },
  'check-in': { anyOf: FILES, why: 'lets others see the paper, where the library wants files checked out' },
  'read-label': { anyOf: FILES, why: 'whether a retention label holds the paper' },
  'remove-item': { anyOf: FILES, why: 'removes an upload that nobody needs, and what the doctor tried with' },
  'find-message': { anyOf: DRAFTS, why: 'whether a mail was drafted or sent already' },
  'read-message': { anyOf: DRAFTS, why: 'whether it has been sent' },
  'draft-message': { anyOf: DRAFTS, why: 'a mail as it will be sent' },
  'list-attachments': { anyOf: DRAFTS, why: 'whether a draft that was left has its paper' },
  'open-attachment': { anyOf: DRAFTS, why: 'attaches a paper of more than 3 MB, in parts' },
  'send-message': { anyOf: ['Mail.Send'], why: 'sends it' },
  'remove-message': { anyOf: DRAFTS, why: 'removes a draft that is not to be sent, and what the doctor tried with' },
};
