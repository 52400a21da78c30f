import { parentPort } from 'node:worker_threads';
import { stepBack } from '../threads/step-back.ts';
import { READY } from '../threads/thread.ts';
import { readConsultationList } from './consultation-list.ts';
import type { Job } from './job.ts';
import { readOfficeContent } from './office-content.ts';
import { readOutsideCalendar } from './outside-calendar.ts';
import { readWordContent } from './word-content.ts';

/** Reads what people upload, in a thread of its own: a job comes in, and what was read goes out. */
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await read(job)));
stepBack();
parentPort?.postMessage(READY);

function read(job: Job) {
  if (job.read === 'calendar') return readOutsideCalendar(job.bytes, job.window.zone, job.window);
  const { buffer, byteOffset, byteLength } = job.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (job.read === 'list') return readConsultationList(bytes, job.setting);
  return job.read === 'word' ? readWordContent(bytes) : readOfficeContent(bytes);
}
