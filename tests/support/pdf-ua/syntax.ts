/** The objects of a PDF file (ISO 32000-1, 7.3), as plain values that a test can change. */
export type Value = null | boolean | number | Name | Text | Ref | Value[] | Dict | Stream;
export interface Name {
  name: string;
}
/** A byte a character. */
export interface Text {
  bytes: string;
}
export interface Ref {
  ref: number;
}
export type Dict = Map<string, Value>;
export interface Stream {
  dict: Dict;
  /** Unpacked; a byte a character. */
  data: string;
}
/** In a content stream: what is done with the values before it. */
export interface Operator {
  op: string;
}

export const name = (said: string): Name => ({ name: said });
export const textOf = (said: string): Text => ({ bytes: said });

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%\0\t\n\f\r ]/;
const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other from a file or a content stream, which is a byte a character. */
export interface Reader {
  /** Where it is in the bytes. */
  at(): number;
  ended(): boolean;
  word(): string;
  value(): Value | Operator;
  /** A value where no operator may stand. */
  object(): Value;
}

export function createReader(bytes: string, from = 0): Reader {
  let at = from;
  const here = () => bytes.charAt(at);
  const skip = () => {
    for (;;) {
      while (at < bytes.length && SPACE.test(here())) at += 1;
      if (here() !== '%') return;
      while (at < bytes.length && !/[\r\n]/.test(here())) at += 1;
    }
  };
  const word = () => {
    skip();
    const began = at;
    while (at < bytes.length && !DELIMITER.test(here())) at += 1;
    if (began === at) throw new Error(`unexpected ${JSON.stringify(bytes.slice(at, at + 20))} at ${at}`);
    return bytes.slice(began, at);
  };
  const nameHere = () => {
    at += 1;
    return name(at >= bytes.length || DELIMITER.test(here()) ? '' : unescapedName(word()));
  };
  const reference = (said: string): Ref | undefined => {
    const rest = /^\s+\d+\s+R(?![^\s()<>[\]{}/%])/.exec(bytes.slice(at, at + 20));
    if (!/^\d+$/.test(said) || rest === null) return undefined;
    at += rest[0].length;
    return { ref: Number(said) };
  };
  const plain = (): Value | Operator => {
    const said = word();
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(said)) return reference(said) ?? Number(said);
    if (said === 'true' || said === 'false') return said === 'true';
    return said === 'null' ? null : { op: said };
  };
  const until = (end: string, each: () => void) => {
    for (skip(); !bytes.startsWith(end, at); skip()) each();
    at += end.length;
  };
  const dict = (): Dict => {
    const made: Dict = new Map();
    at += 2;
    until('>>', () => {
      const key = object();
      if (!isName(key)) throw new Error(`a key that is no name, at ${at}`);
      made.set(key.name, object());
    });
    return made;
  };
  const array = (): Value[] => {
    const made: Value[] = [];
    at += 1;
    until(']', () => made.push(object()));
    return made;
  };
  const hex = (): Text => {
    const end = bytes.indexOf('>', at);
    const digits = bytes.slice(at + 1, end).replace(/\s/g, '');
    at = end + 1;
    return textOf(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  };
  const escaped = (): string => {
    at += 1;
    const octal = /^[0-7]{1,3}/.exec(bytes.slice(at, at + 3))?.[0];
    if (octal !== undefined) {
      at += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    return /[\r\n]/.test(here()) ? '' : (ESCAPED[here()] ?? here());
  };
  const literal = (): Text => {
    let depth = 0;
    let said = '';
    for (at += 1; here() !== ')' || depth > 0; at += 1) {
      if (here() === '') throw new Error('a string without an end');
      depth += here() === '(' ? 1 : here() === ')' ? -1 : 0;
      said += here() === '\\' ? escaped() : here();
    }
    at += 1;
    return textOf(said);
  };
  const value = (): Value | Operator => {
    skip();
    if (bytes.startsWith('<<', at)) return dict();
    const ways: Record<string, () => Value> = { '/': nameHere, '(': literal, '<': hex, '[': array };
    return (ways[here()] ?? plain)();
  };
  const object = (): Value => {
    const found = value();
    if (isOperator(found)) throw new Error(`${found.op} where a value was expected, at ${at}`);
    return found;
  };
  const ended = () => {
    skip();
    return at >= bytes.length;
  };
  return { at: () => at, ended, word, value, object };
}

function unescapedName(said: string): string {
  return said.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function isOperator(value: unknown): value is Operator {
  return typeof value === 'object' && value !== null && 'op' in value;
}
export function isName(value: unknown): value is Name {
  return typeof value === 'object' && value !== null && 'name' in value;
}
export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}
export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value;
}
export function isDict(value: unknown): value is Dict {
  return value instanceof Map;
}
export function isStream(value: unknown): value is Stream {
  return typeof value === 'object' && value !== null && 'data' in value;
}
