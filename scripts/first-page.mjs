// A part of npm run check: builds the tab without writing it, and counts what a reader waits for before the first page.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Of gzipped JavaScript. The page, its styles, the token and three questions come beside it. */
const MOST_KB = 110;
const MOST_FILES = 6;
const LARGEST_SHOWN = 12;

/** The JavaScript that the first page cannot be drawn without, a member's or the secretariat's, in the language with the most of it. */
export async function firstPageFiles() {
  const { output } = await build({
    configFile: join(root, 'tab', 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false, reportCompressedSize: false },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const isOf = (path) => (chunk) => chunk.facadeModuleId?.endsWith(path);
  const languages = chunks.filter((chunk) =>
    Object.keys(chunk.modules).some((id) => /bot\/texts\/tab-(sv|en)\.ts$/.test(id)),
  );
  const [language] = languages.sort((a, b) => gzipped(b) - gzipped(a));
  const begin = [...chunks.filter(({ isEntry }) => isEntry), ...chunks.filter(isOf('tab/draw.tsx')), language];
  return [...reached(begin, new Map(chunks.map((chunk) => [chunk.fileName, chunk])))];
}

function reached(begin, byName, found = new Set()) {
  for (const chunk of begin) {
    if (!chunk || found.has(chunk)) continue;
    found.add(chunk);
    reached(
      chunk.imports.map((name) => byName.get(name)),
      byName,
      found,
    );
  }
  return found;
}

const gzipped = ({ code }) => gzipSync(code).length;

function largestIn(files) {
  const modules = files.flatMap(({ modules }) => Object.entries(modules));
  return modules.sort(([, a], [, b]) => b.renderedLength - a.renderedLength).slice(0, LARGEST_SHOWN);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = await firstPageFiles();
  const kb = files.reduce((sum, file) => sum + gzipped(file), 0) / 1000;
  console.log(
    `${kb.toFixed(1)} kB of JavaScript gzipped in ${files.length} files; at most ${MOST_KB} kB in ${MOST_FILES}`,
  );
  if (kb > MOST_KB || files.length > MOST_FILES) {
    console.log(
      'The first page has become heavier. What is not on it is fetched when it is opened (lazy). The largest in it:',
    );
    for (const [id, { renderedLength }] of largestIn(files)) {
      console.log(
        `  ${(renderedLength / 1000).toFixed(0).padStart(4)} kB before it is minified  ${id.slice(root.length + 1)}`,
      );
    }
    process.exitCode = 1;
  }
}
