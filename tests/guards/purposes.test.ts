import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PURPOSE_NAMES } from '../../bot/round/domain/purpose-names.ts';

const bot = join(__dirname, '..', '..', 'bot');
const files = (area: string) => readdirSync(join(bot, area, 'domain')).filter((file) => file.endsWith('.ts'));
const code = (area: string, file: string) =>
  readFileSync(join(bot, area, 'domain', file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

/** What a purpose is, which there are, and that two are the same: these say it, and decide nothing by it. */
const SAYING = ['purpose.ts', 'purpose-names.ts', 'asks-the-same.ts'];

describe('what an answer means is said by its purpose, and never asked inside the Round', () => {
  it.each(files('round').filter((file) => !SAYING.includes(file)))(
    '%s names no purpose, and decides nothing by which it is',
    (file) => {
      const said = code('round', file);
      for (const name of PURPOSE_NAMES) expect(said).not.toMatch(new RegExp(`['"\`]${name}['"\`]`));
      expect(said).not.toMatch(/switch\s*\([^)]*purpose/i);
      expect(said).not.toMatch(/purpose(\.name)?\s*[!=]==?/i);
      expect(said).not.toMatch(/purposes\//);
    },
  );

  it('each purpose is a file of its own', () => {
    const named = files('purposes').map((file) => file.replace(/\.ts$/, ''));
    expect(named).toEqual(expect.arrayContaining([...PURPOSE_NAMES]));
  });
});
