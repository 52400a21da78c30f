import { badRequest } from './fault.ts';

const LONGEST_NAME = 255;
const LONGEST_PATH = 400;
const RESERVED = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

/** https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa */
export function checkName(name: string): void {
  const bad =
    name === '' ||
    name.length > LONGEST_NAME ||
    /["*:<>?/\\|]/.test(name) ||
    [...name].some((sign) => sign < ' ') ||
    /^\s|\s$|\.$/.test(name) ||
    name.startsWith('~$') ||
    /_vti_/i.test(name) ||
    RESERVED.test(name);
  if (bad) throw badRequest('The provided name is not valid: it has signs or a length that are not allowed.');
}

export function checkPath(names: string[]): void {
  if (names.join('/').length > LONGEST_PATH) throw badRequest('The path is too long.');
}
