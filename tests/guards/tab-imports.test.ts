import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CRUISE = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const RULES = join(ROOT, '.dependency-cruiser.values.mjs');

const SERVICE = {
  'bot/kernel/rule.ts': 'export const rule = 1;\nexport type Rule = typeof rule;\n',
  'bot/texts/sv.ts': "export const sv = { 'a.b': 'Ja' };\n",
};

/** What the import rules say of a tab with this one file: 0, or how many things are wrong and which. */
function judge(name: string, content: string): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-tab-'));
  try {
    for (const [path, text] of Object.entries({ ...SERVICE, [name]: content })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout } = spawnSync(process.execPath, [CRUISE, '--config', RULES, 'tab'], { cwd: folder });
    return { status, said: stdout.toString() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the tab takes only types from the service: no rule of the domain runs in the browser', () => {
  it.each([
    ['a value on a line of its own', "import { rule } from '../bot/kernel/rule.ts';\nexport const a = rule;\n"],
    [
      'a value among types, over several lines',
      "import {\n  type Rule,\n  rule,\n} from '../bot/kernel/rule.ts';\nexport const a: Rule = rule;\n",
    ],
    ['a value handed on', "export {\n  rule,\n} from '../bot/kernel/rule.ts';\n"],
    ['a value fetched later', "export const a = () => import('../bot/kernel/rule.ts');\n"],
    ['a file for its effects', "import '../bot/kernel/rule.ts';\n"],
  ])('refuses %s', (_what, content) => {
    const { status, said } = judge('tab/page.ts', content);
    expect(said).toContain('tab: types only: tab/page.ts → bot/kernel/rule.ts');
    expect(status).toBe(1);
  });

  it('takes types, over several lines too, and the texts', () => {
    const imports =
      "import type {\n  Rule,\n} from '../bot/kernel/rule.ts';\nimport { sv } from '../bot/texts/sv.ts';\n";
    const rest =
      "export type { Rule } from '../bot/kernel/rule.ts';\nexport const A = (_: Rule) => <p>{sv['a.b']}</p>;\n";
    expect(judge('tab/page.tsx', imports + rest)).toMatchObject({ status: 0 });
  });
});
