import { STEERING } from './steering.ts';

/** RFC 5321, 4.5.3.1. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** One plain address, as "kommunkansliet@example.se": no name, no list, nothing that could end a mail's header line. */
export function isMailAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS) return false;
  const [local = '', domain = '', ...more] = text.split('@');
  const dots = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    LOCAL_PART.test(local) &&
    local.length <= LONGEST_LOCAL_PART &&
    !dots &&
    labels.length > 1 &&
    labels.every((label) => label.length <= 63 && DOMAIN.test(label))
  );
}

/** The text on one line: what could break the line, or steer how it is drawn, becomes a blank or goes. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(STEERING, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

export function isOneLine(text: string): boolean {
  return oneLine(text) === text;
}

/** A mail's text with lines that end in \n and nothing else that is not seen, but for tabs. */
export function plainLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(STEERING, '');
}
