import type { KeyObject } from 'node:crypto';

/** Compact RS256 JWT; key null gives alg=none. */
export function signJwt(payload: object, key: KeyObject | string | null, header?: object): string;
