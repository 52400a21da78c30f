import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PURPOSE_NAMES } from '../../bot/round/domain/purpose-names.ts';

const bot = join(__dirname, '..', '..', 'bot');
const files = (area: string) => readdirSync(join(bot, area, 'domain')).filter((file) => file.endsWith('.ts'));
const code = (area: string, file: string) =>
  readFileSync(join(bot, area, 'domain', file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

describe('what an answer means is said by its purpose, and never asked inside the Round', () => {
  it.each(files('round'))('%s names no purpose, and decides nothing by which it is', (file) => {
    const said = code('round', file);
    for (const name of PURPOSE_NAMES) expect(said).not.toMatch(new RegExp(`['"\`]${name}['"\`]`));
    expect(said).not.toMatch(/switch\s*\([^)]*purpose/i);
    expect(said).not.toMatch(/purpose(\.name)?\s*[!=]==?/i);
    expect(said).not.toMatch(/purposes\/(?!names|purpose\.ts|asks-the-same)/);
  });

  it('each purpose is a file of its own', () => {
    const named = files('purposes').map((file) => file.replace(/\.ts$/, ''));
    expect(named).toEqual(expect.arrayContaining([...PURPOSE_NAMES]));
  });
});
