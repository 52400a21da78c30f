import type { sv } from './sv.ts';

/** English; a key that is missing here is read in Swedish. */
export const en: Partial<Record<keyof typeof sv, string>> = {};
