/** What the service is told from outside, by name. */
export type Env = Record<string, string | undefined>;

export interface ConfigFault {
  name: string;
  expected: string;
  example: string;
}

export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Faults as they are printed at the start. */
export function configReport(faults: ConfigFault[]): string {
  return [
    'Samverkan kan inte starta: inställningar saknas eller är fel / settings are missing or wrong.',
    ...faultLines(faults),
  ].join('\n');
}

/** One line a fault: its name, what was expected, an example. */
export function faultLines(faults: ConfigFault[]): string[] {
  return faults.map(({ name, expected, example }) => `  ${name}: ${expected}. Exempel / example: ${name}=${example}`);
}

/** An empty setting counts as none: that is how many servers unset it. */
export function withoutEmpty(given: Env): Env {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
}

/** The address if it is one over https, or of this machine. */
export function safeUrl(text: string | undefined): URL | undefined {
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : undefined;
  return url !== undefined && (url.protocol === 'https:' || isLoopback(url)) ? url : undefined;
}

export function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
}

/** As a browser would write it: no path, no port that goes without saying, no pattern. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
