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
const NOTES = [
  'Ordföranden hälsar alla välkomna.\nBeslut: Dagordningen godkänns.',
  'Kommundirektören i Huddinge väljs.',
  'Regionens svar har inte kommit.\nUppdrag: Kansliet frågar regionen igen före den 1 mars.',
  'Ekonomichefen går igenom förslaget.\nDiskussion: Kommunerna ser olika på hur konferensen ska betalas.\nBeslut: Budgeten för 2025 godkänns.',
  'Samarbetskommittén möts den 21 mars.',
];
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
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'sv-SE' })).newPage();
  page.setDefaultTimeout(60_000);
  const go = async (where) => {
    await page.goto('about:blank');
    await page.goto(`${origin}/#${where}`);
  };
  const shoot = async (name, part = page) => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(800);
    await part.screenshot({ path: join(pictures, `${name}.png`) });
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
  await tab().getByLabel('Slag', { exact: true }).selectOption('decision');
  await tab().getByLabel('Minuter', { exact: true }).fill('30');
  await tab().getByLabel('Föredragande', { exact: true }).fill('Ekonomichefen');
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
    // The card is drawn once more as this reader's own.
    await page.waitForTimeout(1_500);
    await question().getByRole('radio', { name: 'Ja, gemensamt' }).check();
    await question()
      .getByLabel(/^Vad vill kommunen/)
      .fill('Fler direkta bussar till Flemingsberg.');
    await question().getByRole('button', { name: 'Skicka svar' }).click();
    await question().getByText('har svarat: Lämnar svar').waitFor();
  }
  await shoot('question');
  await writeMinutes();
  await verifyMinutes();
  await go('person=p-kansli-strateg&place=lg&view=tab&theme=dark&language=en');
  await ready();
  await shoot('dark-english');
  await page.setViewportSize({ width: 390, height: 844 });
  await go('person=p-rufs-huddinge&place=net-rufs');
  await card().waitFor();
  await shoot('phone');

  /** Minutes as they are written in the meeting, also in the side panel. */
  async function writeMinutes() {
    await go('person=p-kansli-strateg&place=lg&view=tab');
    await ready();
    await openMeeting();
    await tab().getByRole('link', { name: 'Anteckna', exact: true }).click();
    await tab().getByRole('button', { name: 'Börja anteckna' }).click();
    await tab().getByRole('button', { name: 'Ta närvaron från svaren (2)' }).click();
    for (const town of ['Botkyrka', 'Haninge', 'Huddinge'])
      await tab().getByLabel(`${town}, Kommundirektör`, { exact: true }).selectOption('on-site');
    await tab()
      .getByText(/^4 på plats, 1 digitalt/)
      .waitFor();
    await shoot('attendance');
    const notes = (no) => tab().getByRole('textbox', { name: `Anteckningar till punkt ${no}`, exact: true });
    const begin = (no) =>
      tab()
        .getByRole('button', { name: `Nu börjar punkt ${no}`, exact: true })
        .click();
    for (const [index, text] of NOTES.entries()) {
      await begin(index + 1);
      await notes(index + 1).fill(text);
      await tab()
        .locator('.held-item')
        .nth(index)
        .getByText(/^Sparat /)
        .waitFor();
    }
    await tab().getByLabel('Välj justerare').selectOption({ label: 'Kommundirektör, Huddinge' });
    await tab().getByRole('button', { name: 'Välj', exact: true }).click();
    await tab().getByRole('button', { name: 'Ta bort Kommundirektör, Huddinge' }).waitFor();
    await notes(4).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await shoot('minutes');
    // In a meeting's side panel Teams shows the tab alone.
    await page.setViewportSize({ width: 320, height: 1400 });
    await notes(4).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await shoot('minutes-panel', page.locator('iframe'));
    await page.setViewportSize({ width: 1280, height: 860 });
    await tab().getByRole('button', { name: 'Skicka för justering' }).click();
    await tab().getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await tab()
      .getByText(/^Skickade för justering/)
      .waitFor();
  }

  /** The same as whoever verifies them reads them, and where they are found afterwards. */
  async function verifyMinutes() {
    await go('person=p-kd-huddinge&place=lg&view=tab');
    await ready();
    await tab()
      .getByRole('link', { name: /^Justera anteckningarna/ })
      .click();
    await tab()
      .getByRole('button', { name: /^Godkänn allt/ })
      .waitFor();
    await shoot('verify');
    await tab()
      .getByRole('heading', { name: '4. Budget för 2025' })
      .evaluate((it) => it.scrollIntoView());
    await shoot('verify-item');
    await tab()
      .getByRole('button', { name: /^Godkänn allt/ })
      .click();
    await tab().locator('.page-state').getByText('Justerade').waitFor();
    await tab().getByRole('link', { name: 'Dokument', exact: true }).click();
    await tab()
      .getByLabel(/^Sök i anteckningar/)
      .fill('budgeten');
    await page.keyboard.press('Enter');
    await tab().locator('mark').first().waitFor();
    await shoot('documents');
  }

  async function openMeeting() {
    await tab()
      .getByRole('link', { name: /Ledningsgruppen/ })
      .first()
      .click();
    await tab().getByRole('button', { name: 'Ändra dagordningen' }).waitFor();
  }
} finally {
  await browser.close();
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  await rm(folder, { recursive: true, force: true });
}
