import type { Browser } from 'playwright-core';

/** Why there is no browser here, or nothing. */
export const noChromium: string;
export function openBrowser(): Promise<Browser>;
