import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALLS, type CallName } from '../../graph/calls.ts';
import { NEEDS, PERMISSIONS } from '../../graph/permissions.ts';
import { permissionsPage } from '../../graph/permissions-page.ts';
import { createGraphChecker } from '../support/graph-contract/validate.mjs';

const root = join(__dirname, '..', '..');
const calls = Object.entries(CALLS).map(([name, { method, path }]) => ({ name: name as CallName, method, path }));
const filled = (path: string) => path.replace('{host}', 'example.sharepoint.com').replaceAll(/\{\*?(\w+)\}/g, '$1');

test.each(calls)('Graph has the call $name', async ({ method, path }) => {
  const url = `https://graph.microsoft.com/v1.0${filled(path)}`;
  const { errors, path: known } = (await createGraphChecker()).checkRequest({ method, url });
  expect(known).toBeDefined();
  expect(errors.map(({ code }) => code).filter((code) => /unknownPath|methodNotAllowed|badSegment/.test(code))).toEqual(
    [],
  );
});

test.each(calls.filter(({ path }) => path.startsWith('/users/')))(
  'Microsoft names our permission for $name',
  async ({ name, method, path }) => {
    const url = `https://graph.microsoft.com/v1.0${filled(path)}`;
    const { permissions } = (await createGraphChecker()).checkRequest({ method, url });
    // Who may write mail may read it: the list names the least for reading.
    const ours = NEEDS[name].anyOf.flatMap((one) => (one === 'Mail.ReadWrite' ? [one, 'Mail.Read'] : [one]));
    expect(permissions?.all.filter((one) => ours.includes(one))).not.toEqual([]);
  },
);

test('the library alone is enough for everything but finding it by its address', () => {
  const site = calls.filter(({ name }) => NEEDS[name].anyOf.join() === 'Sites.Selected').map(({ name }) => name);
  expect(site).toEqual(['find-site', 'list-drives']);
});

test('no permission stands that no call needs', () => {
  const needed = new Set(Object.values(NEEDS).flatMap(({ anyOf }) => anyOf));
  expect([...needed].sort()).toEqual(Object.keys(PERMISSIONS).sort());
});

test('no call stands that nothing makes', () => {
  const made = sources(join(root, 'graph'))
    .filter((file) => !/\/(calls|permissions)\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(calls.filter(({ name }) => !made.includes(`'${name}'`)).map(({ name }) => name)).toEqual([]);
});

test('Graph is reached through the client alone, but for its clock, which the doctor looks at without a token', () => {
  const others = sources(join(root, 'graph'))
    .filter((file) => !/\/(client|wire|token)\/|\/doctor\/try-way\.ts$/.test(file))
    .filter((file) => /\bfetch\(|\/v1\.0|from 'node:(http|https|net|tls)'/.test(readFileSync(file, 'utf8')));
  expect(others).toEqual([]);
});

test('the page in docs says what the list says: npm run permissions', () => {
  expect(readFileSync(join(root, 'docs', 'permissions.md'), 'utf8')).toBe(permissionsPage());
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
