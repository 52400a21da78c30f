// npm run screenshots: makes the pictures in docs/pictures from the real local mode, in Chromium.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { noChromium, openBrowser } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = join(root, 'docs', 'pictures');
const port = process.env.PORT ?? '3979';
const origin = `http://127.0.0.1:${port}`;
if (noChromium) throw new Error(`Chromium is needed for the pictures: ${noChromium}`);

await build();
await mkdir(pictures, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'samverkan-pictures-'));
const service = spawn(process.execPath, [join(root, 'dist', 'bot', 'main.js'), '--local'], {
  cwd: root,
  env: { ...process.env, PORT: port, DATA_DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve, reject) => {
  service.stdout.on('data', (part) => String(part).includes('Klart') && resolve());
  service.once('exit', () => reject(new Error('the service ended')));
});
const browser = await openBrowser();

try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  page.setDefaultTimeout(20_000);
  const go = async (where) => {
    await page.goto('about:blank');
    await page.goto(`${origin}/#${where}`);
  };
  const shoot = async (name) => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  };
  const card = () => page.getByRole('group', { name: /^Kallelse till/ }).last();
  const tab = () => page.frameLocator('iframe');
  const heading = () => tab().locator('main:not(.shape) h1').waitFor();
  // The tab opens where the reader was.
  const ready = async () => {
    await heading();
    await tab()
      .getByRole('link', { name: 'Att göra', exact: true })
      .or(tab().getByRole('link', { name: 'To do' }))
      .click();
    await heading();
  };
  const press = async (person, place, button) => {
    await go(`person=${person}&place=${place}`);
    await card().getByRole('button', { name: button, exact: true }).click();
    await card().getByText('Du har svarat:').waitFor();
  };

  await press('p-rufs-salem', 'net-rufs', 'Deltar digitalt');
  await press('p-rufs-haninge', 'net-rufs', 'Har förhinder');
  await go('person=p-rufs-huddinge&place=net-rufs');
  await card().getByText('2 av 8 har svarat').waitFor();
  await shoot('channel');
  await go('person=p-rufs-huddinge&place=net-rufs&view=tab');
  await ready();
  await shoot('todo');
  await go('person=p-kansli-strateg&place=lg&view=tab');
  await ready();
  await shoot('secretariat');
  await tab().getByRole('link', { name: 'Möten', exact: true }).click();
  await tab().getByRole('button', { name: 'April' }).waitFor();
  await shoot('year');
  await tab().getByRole('link', { name: 'Att göra', exact: true }).click();
  await tab()
    .getByRole('link', { name: /Ledningsgruppen/ })
    .first()
    .click();
  await tab().getByRole('button', { name: 'Ändra dagordningen' }).click();
  await tab().getByRole('button', { name: 'Lägg till punkt' }).click();
  await tab().getByRole('textbox', { name: 'Rubrik' }).fill('Budget för 2025');
  await tab().getByLabel('Slag').selectOption('decision');
  await tab().getByLabel('Minuter').fill('30');
  await tab().getByLabel('Föredragande').fill('Ekonomichefen');
  await tab().getByLabel('Plats på dagordningen').selectOption({ index: 4 });
  await tab().getByRole('button', { name: 'Spara punkten' }).click();
  const item = tab().getByRole('button', { name: /^Ändra punkt \d, Budget/ });
  await item.click();
  await tab()
    .getByRole('heading', { name: 'Preliminär dagordning' })
    .evaluate((it) => it.scrollIntoView());
  await shoot('agenda');
  await tab().getByRole('button', { name: 'Stäng' }).click();
  await tab().getByRole('button', { name: 'Klar' }).click();
  await tab().getByRole('button', { name: 'Skicka kallelse' }).click();
  await tab().getByRole('dialog').waitFor();
  await shoot('send');
  await tab().getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
  await tab().getByText('Kallelsen är på väg').waitFor();
  await press('p-kd-salem', 'lg', 'Kommer på plats');
  await press('p-kd-tyreso', 'lg', 'Deltar digitalt');
  await go('person=p-kansli-strateg&place=lg&view=tab');
  await ready();
  await tab()
    .getByRole('link', { name: /Ledningsgruppen/ })
    .first()
    .click();
  await tab().getByText('2 av 8 har svarat').first().waitFor();
  await shoot('meeting');
  await go('person=p-kansli-strateg&place=net-trafik&view=tab');
  await ready();
  await tab().getByRole('link', { name: 'Remisser', exact: true }).click();
  await tab().getByRole('link', { name: 'Ny remiss' }).click();
  await tab().getByLabel('Titel').fill('Regionalt trafikförsörjningsprogram');
  await tab()
    .getByLabel(/^Remittent\*?$/)
    .fill('Region Stockholm');
  await tab().getByLabel('Organ som bereder').selectOption({ label: 'Trafiknätverket' });
  await tab().getByLabel('Remittentens sista svarsdag').fill('2024-06-28');
  await tab().getByRole('button', { name: 'Ta förslaget' }).click();
  await tab().getByRole('button', { name: 'Registrera' }).click();
  await tab().getByRole('button', { name: 'Fråga båda i ett' }).click();
  await tab().getByRole('button', { name: 'Skicka till 8 kommuner' }).click();
  await tab().getByRole('link', { name: 'Inspel till remiss', exact: true }).waitFor();
  await tab().getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await shoot('consultation');
  const question = () => page.getByRole('group', { name: /Regionalt trafikförsörjningsprogram/ }).last();
  for (const town of ['botkyrka', 'haninge', 'salem']) {
    await go(`person=p-trafik-${town}&place=net-trafik`);
    await question().getByRole('radio', { name: 'Ja, gemensamt' }).check();
    await question()
      .getByLabel(/^Vad vill kommunen/)
      .fill('Fler direkta bussar till Flemingsberg.');
    await question().getByRole('button', { name: 'Skicka svar' }).click();
    await question().getByText('har svarat: Lämnar svar').waitFor();
  }
  await shoot('question');
  await go('person=p-kansli-strateg&place=lg&view=tab&theme=dark&language=en');
  await ready();
  await shoot('dark-english');
  await page.setViewportSize({ width: 390, height: 844 });
  await go('person=p-rufs-huddinge&place=net-rufs');
  await card().waitFor();
  await shoot('phone');
} finally {
  await browser.close();
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  await rm(folder, { recursive: true, force: true });
}
