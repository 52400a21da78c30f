import { parentPort } from 'node:worker_threads';
import { paperDocx } from '../papers/paper-docx.ts';
import { paperPdf } from '../papers/pdf/paper-pdf.ts';
import type { PaperJob } from '../ports/papers.ts';
import { roundFormDocx } from '../round/papers/form-docx.ts';
import { roundSheetCsv } from '../round/papers/sheet-csv.ts';
import { roundSheetXlsx } from '../round/papers/sheet-xlsx.ts';
import { stepBack } from '../threads/step-back.ts';
import { READY } from '../threads/thread.ts';
import { paperFaces } from './paper-faces.ts';

/** Makes papers, in a thread of its own: what a paper is made of comes in, and its bytes go out. */
parentPort?.on('message', async (job: PaperJob) => parentPort?.postMessage(await make(job)));
stepBack();
parentPort?.postMessage(READY);

async function make(job: PaperJob): Promise<Uint8Array> {
  if (job.paper === 'document')
    return job.kind === 'docx' ? paperDocx(job.content) : paperPdf(job.content, await paperFaces());
  const { page, language } = job;
  if (job.paper === 'round-form') return roundFormDocx(job.view, page, language);
  return job.kind === 'csv' ? roundSheetCsv(job.table) : roundSheetXlsx(job.table, page, language);
}
