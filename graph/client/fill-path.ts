import { GraphFault } from '../fault.ts';

/** A path from its template, each segment encoded: "/drives/{drive}/root:/{*path}". */
export function fillPath(template: string, filling: Record<string, string>): string {
  return template.replaceAll(/\{(\*?)(\w+)\}/g, (_, several: string, name: string) => {
    const value = filling[name] ?? '';
    return (several ? value.split('/') : [value]).map(segment).join('/');
  });
}

/** An address with "." or ".." in it is another address to whoever sends it. */
function segment(text: string): string {
  if (text === '' || text === '.' || text === '..') {
    throw new GraphFault('refused', { mayBeDone: false, code: 'segment' });
  }
  return encodeURIComponent(text.normalize('NFC'));
}
