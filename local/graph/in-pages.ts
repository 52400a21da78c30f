import type { Call } from './call.ts';

/** As many as are asked for, and where the rest is. */
export function inPages<T>(
  { world, url, query }: Call,
  found: T[],
  usual: number,
): { part: T[]; link: { '@odata.nextLink'?: string } } {
  const size = Number(query.get('$top') ?? usual);
  const from = Number(query.get('$skiptoken') ?? 0);
  const part = found.slice(from, from + size);
  if (from + size >= found.length) return { part, link: {} };
  const next = new URL(url, world.options.origin);
  next.searchParams.set('$skiptoken', String(from + size));
  return { part, link: { '@odata.nextLink': next.href } };
}
