import { Fault } from '../fault.ts';
import type { Message } from '../kept.ts';
import { isJson } from '../read-json.ts';

type Test = (message: Message) => boolean;

const text = (value: string | undefined) => (value ?? '').replaceAll("''", "'");

const PARTS: [RegExp, (found: string[]) => Test][] = [
  [
    /^internetMessageId eq '((?:[^']|'')*)'$/,
    ([id]) =>
      (one) =>
        one.internetMessageId === text(id),
  ],
  [
    /^subject eq '((?:[^']|'')*)'$/,
    ([subject]) =>
      (one) =>
        one.written.subject === text(subject),
  ],
  [
    /^startswith\(subject, ?'((?:[^']|'')*)'\)$/i,
    ([start]) =>
      (one) =>
        String(one.written.subject ?? '').startsWith(text(start)),
  ],
  [
    /^isDraft eq (true|false)$/,
    ([yes]) =>
      (one) =>
        (one.folder === 'drafts') === (yes === 'true'),
  ],
  [
    /^createdDateTime ge (\S+)$/,
    ([from]) =>
      (one) =>
        Date.parse(one.createdAt) >= Date.parse(from ?? ''),
  ],
  [
    /^(?:sent|received)DateTime ge (\S+)$/,
    ([from]) =>
      (one) =>
        Date.parse(one.sentAt ?? one.createdAt) >= Date.parse(from ?? ''),
  ],
  [
    /^singleValueExtendedProperties\/any\((\w+): ?\1\/id eq '((?:[^']|'')*)' and \1\/value eq '((?:[^']|'')*)'\)$/i,
    ([, id, value]) =>
      (one) =>
        hasProperty(one, text(id), text(value)),
  ],
];

/** What of a $filter Graph can be asked; the rest, headers of a message among it, it refuses. */
export function readFilter(filter: string | null): Test {
  if (filter === null) return () => true;
  const tests = partsOf(filter).map((part) => {
    for (const [shape, make] of PARTS) {
      const found = shape.exec(part);
      if (found) return make(found.slice(1));
    }
    throw new Fault({
      status: 400,
      code: 'ErrorInvalidUrlQueryFilter',
      message: 'The query filter contains one or more invalid nodes.',
    });
  });
  return (message) => tests.every((test) => test(message));
}

/** Parted at each "and" that stands neither in quotes nor in brackets. */
function partsOf(filter: string): string[] {
  const parts = [''];
  let quoted = false;
  let depth = 0;
  for (const word of filter.split(/( and |['()])/)) {
    if (word === "'") quoted = !quoted;
    if (!quoted && word === '(') depth += 1;
    if (!quoted && word === ')') depth -= 1;
    if (word === ' and ' && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += word;
  }
  return parts.map((one) => one.trim());
}

function hasProperty({ written }: Message, id: string, value: string): boolean {
  const given = written.singleValueExtendedProperties;
  return Array.isArray(given) && given.some((one) => isJson(one) && one.id === id && one.value === value);
}
