import { readdirSync, readFileSync } from 'node:fs';
import { createReading } from '../../bot/reading/create-reading.ts';

const LIST = Buffer.from('Remiss;Remittent\nEn remiss;Regionen\n');

/** Of every thread of this process, as Linux says it. */
function priorities(): number[] {
  const own = '/proc/self/task';
  return readdirSync(own).map((thread) => {
    const [, rest = ''] = readFileSync(`${own}/${thread}/stat`, 'utf8').split(') ');
    return Number(rest.split(' ')[16]);
  });
}

it('a thread that reads what was uploaded steps back, and nothing else does', async () => {
  const before = priorities();
  const reading = createReading();
  await reading.list(LIST, { today: '2024-02-05', forums: [], forum: 'lg', zone: 'Europe/Stockholm' });
  const lower = priorities().filter((one) => one > Math.max(...before));
  await reading.stop();
  expect(lower).toEqual([Math.max(...before) + 10]);
}, 60_000);
