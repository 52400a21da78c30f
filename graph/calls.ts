/**
 * Every call that the room makes: what the client is called with, and what `permissions.ts` is held against. A name in
 * braces is one segment of the path; with a star it is several, parted by "/".
 */
export const CALLS = {
  'find-site': { method: 'GET', path: '/sites/{host}:/{*path}' },
  'list-drives': { method: 'GET', path: '/sites/{site}/drives' },
  'read-root': { method: 'GET', path: '/drives/{drive}/root' },
  'read-item': { method: 'GET', path: '/drives/{drive}/items/{item}' },
  'read-by-path': { method: 'GET', path: '/drives/{drive}/root:/{*path}' },
  'list-children': { method: 'GET', path: '/drives/{drive}/items/{item}/children' },
  'make-folder': { method: 'POST', path: '/drives/{drive}/items/{item}/children' },
  'store-content': { method: 'PUT', path: '/drives/{drive}/root:/{*path}:/content' },
  'open-upload': { method: 'POST', path: '/drives/{drive}/root:/{*path}:/createUploadSession' },
  'read-content': { method: 'GET', path: '/drives/{drive}/items/{item}/content' },
  'write-columns': { method: 'PATCH', path: '/drives/{drive}/items/{item}/listItem/fields' },
  'check-in': { method: 'POST', path: '/drives/{drive}/items/{item}/checkin' },
  'read-label': { method: 'GET', path: '/drives/{drive}/items/{item}/retentionLabel' },
  'remove-item': { method: 'DELETE', path: '/drives/{drive}/items/{item}' },
  'find-message': { method: 'GET', path: '/users/{mailbox}/messages' },
  'read-message': { method: 'GET', path: '/users/{mailbox}/messages/{message}' },
  'draft-message': { method: 'POST', path: '/users/{mailbox}/messages' },
  'list-attachments': { method: 'GET', path: '/users/{mailbox}/messages/{message}/attachments' },
  'open-attachment': { method: 'POST', path: '/users/{mailbox}/messages/{message}/attachments/createUploadSession' },
  'send-message': { method: 'POST', path: '/users/{mailbox}/messages/{message}/send' },
  'remove-message': { method: 'DELETE', path: '/users/{mailbox}/messages/{message}' },
} as const;

export type CallName = keyof typeof CALLS;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `*${infer Several}` ? Several : Name) | NamesIn<Rest>
  : never;

/** What the path of a call is filled with, as it is: the client encodes it. */
export type Filling<Name extends CallName> = Record<NamesIn<(typeof CALLS)[Name]['path']>, string>;
