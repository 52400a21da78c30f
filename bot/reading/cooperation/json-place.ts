/** Where JSON stops being JSON. Line and column count from 1, the column in UTF-16 units. */
export interface JsonFault {
  line: number;
  column: number;
  expected: string;
  found: string;
}

type Awaited = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or }' | ', or ]' | 'end';

const words: Record<Awaited, string> = {
  value: 'ett värde',
  'value or ]': 'ett värde eller ]',
  name: 'ett namn inom citattecken',
  'name or }': 'ett namn inom citattecken eller }',
  ':': 'ett kolon',
  ', or }': 'ett kommatecken eller }',
  ', or ]': 'ett kommatecken eller ]',
  end: 'slut på filen',
};

const space = /[ \t\n\r]*/y;
const string = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![A-Za-z0-9_.])/y;

/** The first place in a text where it breaks JSON's grammar, or undefined when it does not. JSON.parse never says where. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = skip(space, text, 0);

  while (awaited !== 'end' || at < text.length) {
    const next = step(text, at, awaited, open);
    if (next === undefined) return fault(text, at, awaited);
    awaited = next.awaited;
    at = skip(space, text, next.at);
  }
  return undefined;
}

function step(
  text: string,
  at: number,
  awaited: Awaited,
  open: ('{' | '[')[],
): { at: number; awaited: Awaited } | undefined {
  const sign = text[at];
  if (awaited === ':') return sign === ':' ? { at: at + 1, awaited: 'value' } : undefined;
  if (sign === ',' && awaited === ', or }') return { at: at + 1, awaited: 'name' };
  if (sign === ',' && awaited === ', or ]') return { at: at + 1, awaited: 'value' };
  const closes = (sign === '}' && awaited.endsWith(' or }')) || (sign === ']' && awaited.endsWith(' or ]'));
  if (closes) {
    open.pop();
    return { at: at + 1, awaited: after(open) };
  }
  if (awaited.startsWith('name')) {
    const end = skip(string, text, at);
    return end > at ? { at: end, awaited: ':' } : undefined;
  }
  if (!awaited.startsWith('value')) return undefined;
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return { at: at + 1, awaited: sign === '{' ? 'name or }' : 'value or ]' };
  }
  const end = Math.max(skip(string, text, at), skip(literal, text, at));
  return end > at ? { at: end, awaited: after(open) } : undefined;
}

function after(open: readonly ('{' | '[')[]): Awaited {
  const innermost = open.at(-1);
  if (innermost === undefined) return 'end';
  return innermost === '{' ? ', or }' : ', or ]';
}

/** Where the pattern ends when it fits at a place; the place itself when it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function fault(text: string, at: number, awaited: Awaited): JsonFault {
  const lines = text.slice(0, at).split('\n');
  const found = foundAt(text, at, awaited);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected: words[awaited], found };
}

function foundAt(text: string, at: number, awaited: Awaited): string {
  const sign = text[at];
  if (sign === undefined) return 'filens slut';
  if (sign === '"' && /^(value|name)/.test(awaited))
    return 'en text utan avslutande citattecken, eller med ett otillåtet tecken';
  if (sign === '}' && awaited === 'name') return '} efter ett kommatecken';
  if (sign === ']' && awaited === 'value') return '] efter ett kommatecken';
  return /[\w.+-]+|[\s\S]/.exec(text.slice(at, at + 40))?.[0] ?? sign;
}
