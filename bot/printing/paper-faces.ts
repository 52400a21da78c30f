import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Faces } from '../papers/pdf/paper-pdf.ts';

const require = createRequire(import.meta.url);

/** Source Sans 3, all of it: the letters of every European language in Latin, Greek and Cyrillic. */
const REGULAR = require.resolve('source-sans/TTF/SourceSans3-Regular.ttf');
const STRONG = require.resolve('source-sans/TTF/SourceSans3-Semibold.ttf');

let faces: Promise<Faces> | undefined;

/** The faces that papers are set in, read once. */
export function paperFaces(): Promise<Faces> {
  faces ??= readFaces();
  return faces;
}

async function readFaces(): Promise<Faces> {
  const [regular, strong] = await Promise.all([readFile(REGULAR), readFile(STRONG)]);
  const [one, other] = [lettersOf(regular), lettersOf(strong)];
  return { regular, strong, has: (letter) => one.has(letter) && other.has(letter) };
}

function lettersOf(bytes: Uint8Array): ReadonlySet<string> {
  const font = create(Buffer.from(bytes));
  if (!('characterSet' in font)) throw new Error('a collection of fonts, where one was expected');
  return new Set(font.characterSet.map((code) => String.fromCodePoint(code)));
}
