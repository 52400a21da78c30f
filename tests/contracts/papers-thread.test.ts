import { join } from 'node:path';
import { isRefusal } from '../../bot/kernel/refusal.ts';
import type { PaperJob } from '../../bot/ports/papers.ts';
import { createPapers } from '../../bot/printing/create-papers.ts';
import { roundFormDocx } from '../../bot/round/papers/form-docx.ts';
import { formPaper } from '../../bot/round/views/form-paper.ts';
import { roundTable } from '../../bot/round/views/table.ts';
import { text } from '../../bot/texts/text.ts';
import { aRoundView } from '../support/asked-round.ts';
import { openCsv, openXlsx, partsOf } from '../support/open-papers.ts';

/** A thread that tells what it does, in place of one that makes papers. */
const counting = async () => join(__dirname, '../support/counting-worker.mjs');
const VIEW = aRoundView({}, 'sv');
const job = (page: string): PaperJob => ({ paper: 'round-form', view: formPaper(VIEW), page, language: 'sv' });

describe('the thread that makes papers', () => {
  const papers = createPapers({ deadlineMs: 700 }, counting);
  afterAll(() => papers.stop());
  const told = async (page: string) => {
    const bytes = await papers.make(job(page));
    return isRefusal(bytes) ? bytes : JSON.parse(Buffer.from(bytes).toString());
  };

  it('makes what sixteen ask for at once a single time, off the main thread', async () => {
    const all = await Promise.all(Array.from({ length: 16 }, () => told('one')));
    expect(all).toEqual(all.map(() => ({ ...all[0], made: 1, isMainThread: false })));
    expect(await told('two')).toEqual({ ...all[0], page: 'two', made: 2 });
    expect(await told('one')).toEqual(all[0]);
  });

  it('is ended when a paper passes its deadline; whoever asked is told, those who wait get theirs from a fresh one', async () => {
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    const [first, late, next] = await Promise.all(['before', 'forever', 'after'].map(told));
    clearInterval(ticking);
    expect(late).toEqual({ refused: 'refusal.paper-too-heavy' });
    expect(ticks).toBeGreaterThan(20);
    expect(next).toMatchObject({ page: 'after', made: 1 });
    expect(next.threadId).not.toBe(first.threadId);
    expect(await told('forever')).toEqual(late);
  });

  it('what happened, what is kept and what to do is said', () => {
    expect(text('sv', 'refusal.paper-too-heavy')).toMatch(
      /avbröts\. Inget har ändrats, .* finns kvar .*\. Försök igen /,
    );
    expect(text('en', 'refusal.paper-too-heavy')).toMatch(/broken off\. Nothing has changed, .* still .*\. Try again /);
  });

  it('a fault of ours is told as one, and the next paper is made', async () => {
    await expect(told('throws')).rejects.toThrow('a fault of ours');
    expect(await told('whole')).toMatchObject({ page: 'whole' });
  });

  it('stops with what it does', async () => {
    const other = createPapers({}, counting);
    const ended = expect(other.make(job('forever'))).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.stop();
    await ended;
  });

  it('makes them as the sources do', async () => {
    const real = createPapers();
    const opened = async (one: PaperJob) => {
      const bytes = await real.make(one);
      return isRefusal(bytes) ? new Uint8Array() : bytes;
    };
    const body = (bytes: Uint8Array) => partsOf(bytes)['word/document.xml'];
    expect(body(await opened(job('p')))).toBe(body(await roundFormDocx(VIEW, 'p', 'sv')));
    const sheet = { paper: 'round-sheet', table: roundTable(VIEW, 'p', 'sv'), page: 'p', language: 'sv' } as const;
    expect(openCsv(await opened({ ...sheet, kind: 'csv' }))[0]).toEqual(sheet.table.head[0]);
    expect(openXlsx(await opened({ ...sheet, kind: 'xlsx' })).cells[0]).toEqual(sheet.table.head[0]);
    await real.stop();
  }, 60_000);
});
