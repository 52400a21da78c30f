import ICAL from 'ical.js';

/** A line of a calendar file, read: its parameters and values as jCal (RFC 7265) has them. */
export interface Property {
  tzid?: string;
  range?: string;
  values: unknown[];
}

export type Properties = ReadonlyMap<string, readonly Property[]>;

/** The lines that could be read, by the property's name in lower case; `unread` names those that could not. */
export function readProperties(lines: readonly string[]): { properties: Properties; unread: Set<string> } {
  const properties = new Map<string, Property[]>();
  const unread = new Set<string>();
  for (const line of lines) {
    const name = /^[\w-]+/.exec(line)?.[0].toLowerCase() ?? '';
    const property = readProperty(line);
    if (!property) unread.add(name);
    else if (properties.get(name)?.push(property) === undefined) properties.set(name, [property]);
  }
  return { properties, unread };
}

export function readProperty(line: string): Property | undefined {
  try {
    const [, params, , ...values] = ICAL.parse.property(line) as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ];
    const { tzid, range } = params;
    return { values, ...(typeof tzid === 'string' && { tzid }), ...(typeof range === 'string' && { range }) };
  } catch {
    return undefined;
  }
}

/** The first value of a property, as text; empty when there is none. */
export function textOf(properties: Properties, name: string): string {
  const value = properties.get(name)?.[0]?.values[0];
  return typeof value === 'string' ? value : '';
}
