import { createHash, randomBytes } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const digest = (of: string) => createHash('sha256').update(of).digest();

/** "01ABC…": 34 signs, as SharePoint's are. */
export function itemId(): string {
  return `01${[...randomBytes(32)].map((byte) => BASE32[byte % 32]).join('')}`;
}

/** "b!…": the same for the same address. */
export function driveId(address: string): string {
  return `b!${digest(address).toString('base64url')}`;
}

/** The same for the same name. */
export function guidOf(name: string): string {
  const hex = digest(name).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** An id of Exchange's, which has signs that an address must encode. */
export function messageId(): string {
  return `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0${randomBytes(24).toString('base64url')}=`;
}

export const attachmentId = () => `${messageId()}${randomBytes(6).toString('base64url')}=`;

/** Another id of the same message for each folder that it has lain in: what those get who ask for no immutable one. */
export function movingId(id: string, folder: string): string {
  return `AAMkAD${digest(`${id}/${folder}`).toString('base64url')}AAA=`;
}
