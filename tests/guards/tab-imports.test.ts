import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tab = join(__dirname, '..', '..', 'tab');
const files = readdirSync(tab, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

it('the tab takes only types from the service: no rule of the domain runs in the browser', () => {
  const imports = files.flatMap((file) =>
    [...readFileSync(join(tab, file), 'utf8').matchAll(/^import (.*) from '[./]*\/bot\/(?!texts\/).*';$/gm)].map(
      ([line]) => `${file}: ${line}`,
    ),
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((line) => !line.includes(': import type '))).toEqual([]);
});
