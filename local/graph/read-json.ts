import { badRequest } from './fault.ts';

export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readJson(body: Uint8Array): Json {
  if (body.byteLength === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (isJson(value)) return value;
  } catch {
    // Said below.
  }
  throw badRequest('The body is not a JSON object.');
}

export function textIn(value: unknown, key: string): string | undefined {
  const found = isJson(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
