import { join } from 'node:path';
import { calendarRefusal } from '../../bot/calendar/service/upload.ts';
import { listRefusal } from '../../bot/consultation/service/import-list.ts';
import { createReading } from '../../bot/reading/create-reading.ts';
import { text } from '../../bot/texts/text.ts';

/** A thread that does as it is told, in place of one that reads. */
const obedient = async () => join(__dirname, '../support/obedient-worker.mjs');
const WINDOW = { from: '2024-01-01', to: '2024-12-31', zone: 'Europe/Stockholm' };

describe('the reading thread', () => {
  const reading = createReading({ deadlineMs: 700, memoryMb: 32 }, obedient);
  afterAll(() => reading.stop());
  // biome-ignore lint/suspicious/noExplicitAny: the stand-in answers what no reader does
  const tell = (words: string): Promise<any> => reading.calendar(Buffer.from(words), WINDOW);

  it('is ended when it passes its deadline, those who wait are answered in between, and the next job gets a fresh one', async () => {
    const before = await tell('echo 1');
    const start = performance.now();
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    expect(await tell('forever')).toEqual({ fault: 'too-heavy' });
    clearInterval(ticking);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(ticks).toBeGreaterThan(20);
    const after = await tell('echo 2');
    expect([before.said, after.said]).toEqual(['echo 1', 'echo 2']);
    expect(after.thread).not.toBe(before.thread);
  });

  it('is ended when it passes its memory', async () => {
    const roomy = createReading({ deadlineMs: 20_000, memoryMb: 32 }, obedient);
    expect(await roomy.calendar(Buffer.from('memory'), WINDOW)).toEqual({ fault: 'too-heavy' });
    expect(await roomy.calendar(Buffer.from('echo'), WINDOW)).toMatchObject({ said: 'echo' });
    await roomy.stop();
  });

  it.each([
    ['Listan', text('sv', listRefusal({ fault: 'too-heavy' }).refused)],
    ['Kalendern', text('sv', calendarRefusal({ fault: 'too-heavy' }).refused)],
  ])('%s: what happened, what is kept and what to do is said', (_name, said) => {
    expect(said).toMatch(/läsningen avbröts\. Inget har .*finns.*är kvar\. .* försök igen\.$/);
  });

  it('takes a job at a time, in their order, also after one that was ended', async () => {
    const all = ['echo 1', 'forever', 'echo 2', 'echo 3'].map(tell);
    const answers = await Promise.all(all);
    expect(answers.map((one) => one.said ?? one.fault)).toEqual(['echo 1', 'too-heavy', 'echo 2', 'echo 3']);
    expect(answers[2].thread).toBe(answers[3].thread);
  });

  it('a fault of ours is no fault of the file, and the next job is done', async () => {
    await expect(tell('throws')).rejects.toThrow('a fault of ours');
    expect(await tell('echo')).toMatchObject({ said: 'echo' });
  });

  it('is stopped with what it does; what waits is not begun', async () => {
    const other = createReading({ deadlineMs: 20_000 }, obedient);
    await other.calendar(Buffer.from('echo'), WINDOW);
    const ended = ['forever', 'echo'].map((words) => other.calendar(Buffer.from(words), WINDOW));
    const outcomes = Promise.allSettled(ended);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.stop();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('reads as the sources do', async () => {
    const real = createReading();
    const setting = { today: '2024-02-05', forums: [], forum: 'lg', zone: 'Europe/Stockholm' };
    const list = await real.list(Buffer.from('Remiss;Remittent\nA;x'), setting);
    expect(list).toMatchObject({ rows: [{ title: 'A', line: 2 }], broken: [] });
    const ics =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Möte\nDTSTART:20240205T090000Z\nEND:VEVENT\nEND:VCALENDAR';
    expect(await real.calendar(Buffer.from(ics), WINDOW)).toMatchObject({ events: [{ title: 'Möte' }] });
    await real.stop();
  }, 60_000);
});
