import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
/** The default folder's path, and the laptop's example, are the only places where the shipped cooperation is known. */
const MAY = ['bot/config.ts', 'bot/local-mode.ts'];
const files = ['bot', 'tab', 'local'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !MAY.includes(file)),
);
const municipalities = JSON.parse(
  readFileSync(join(root, 'cooperations', 'sodertorn', 'municipalities.json'), 'utf8'),
) as {
  municipalities: { name: string }[];
};
const names = ['södertörn', 'sodertorn', ...municipalities.municipalities.map(({ name }) => name.toLowerCase())];

/** What the code does, without the examples in its comments. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .toLowerCase();
}

it('the code works for any cooperation: it names neither Södertörn nor one of its municipalities', () => {
  const found = files.flatMap((file) =>
    names.filter((name) => code(file).includes(name)).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

it('no count of municipalities is written into the code', () => {
  expect(files.filter((file) => /\b(=== ?8|of: ?8|av 8|8 kommuner|åtta kommuner)\b/.test(code(file)))).toEqual([]);
});
