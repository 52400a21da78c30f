import { inflateSync } from 'node:zlib';
import { createReader, type Dict, isDict, isName, isRef, isStream, isText, type Stream, type Value } from './syntax.ts';

/** A file as its objects. A file of our own has them one by one, with a table of where they stand (7.5.4). */
export interface File {
  objects: Map<number, Value>;
  trailer: Dict;
}

export function readFile(bytes: Uint8Array): File {
  const all = Buffer.from(bytes).toString('latin1');
  const table = createReader(all, Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(all)?.[1]));
  if (table.word() !== 'xref') throw new Error('no table of the objects where the file says it is');
  const [first, count] = [Number(table.word()), Number(table.word())];
  const objects = new Map<number, Value>();
  for (let id = first; id < first + count; id++) {
    const [offset] = [Number(table.word()), table.word()];
    if (table.word() === 'n') objects.set(id, objectAt(all, offset, id));
  }
  if (table.word() !== 'trailer') throw new Error('no trailer');
  const trailer = table.object();
  if (!isDict(trailer)) throw new Error('the trailer is no dictionary');
  return { objects, trailer };
}

function objectAt(all: string, offset: number, id: number): Value {
  const reader = createReader(all, offset);
  if (Number(reader.word()) !== id || reader.word() !== '0' || reader.word() !== 'obj')
    throw new Error(`object ${id} is not where the table says`);
  const value = reader.object();
  const end = reader.word();
  if (end === 'endobj') return value;
  if (end !== 'stream' || !isDict(value)) throw new Error(`object ${id} ends with ${end}`);
  const from = reader.at() + (all.startsWith('\r\n', reader.at()) ? 2 : 1);
  return unpacked(value, all.slice(from, from + Number(value.get('Length'))));
}

function unpacked(dict: Dict, data: string): Stream {
  const filter = dict.get('Filter');
  if (filter === undefined) return { dict, data };
  if (!isName(filter) || filter.name !== 'FlateDecode') throw new Error('a stream packed in another way');
  dict.delete('Filter');
  return { dict, data: inflateSync(Buffer.from(data, 'latin1')).toString('latin1') };
}

/** The objects as a file again, with nothing packed. */
export function writeFile({ objects, trailer }: File): Uint8Array {
  const ids = [...objects.keys()].sort((a, b) => a - b);
  let all = '%PDF-1.4\n%\xff\xff\xff\xff\n';
  const offsets = new Map<number, number>();
  for (const id of ids) {
    offsets.set(id, all.length);
    all += `${id} 0 obj\n${written(objects.get(id) ?? null)}\nendobj\n`;
  }
  const size = Math.max(...ids) + 1;
  const entry = (id: number) => {
    const offset = offsets.get(id);
    return `${String(offset ?? 0).padStart(10, '0')} ${offset === undefined ? '65535 f' : '00000 n'} \n`;
  };
  const table = Array.from({ length: size }, (_, id) => entry(id)).join('');
  trailer.set('Size', size);
  const tail = `xref\n0 ${size}\n${table}trailer\n${written(trailer)}\nstartxref\n${all.length}\n%%EOF\n`;
  return Buffer.from(all + tail, 'latin1');
}

function written(value: Value): string {
  if (isRef(value)) return `${value.ref} 0 R`;
  if (isName(value)) return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (letter) => `#${hex(letter)}`)}`;
  if (isText(value)) return `<${[...value.bytes].map(hex).join('')}>`;
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  if (isDict(value)) return `<<${[...value].map(([key, of]) => `/${key} ${written(of)}`).join('\n')}>>`;
  if (!isStream(value)) return String(value);
  value.dict.set('Length', value.data.length);
  return `${written(value.dict)}\nstream\n${value.data}\nendstream`;
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0');
}
