/** A Round's page. */
export function roundHash(id: string): string {
  return `#/rundfraga/${encodeURIComponent(id)}`;
}
