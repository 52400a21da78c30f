import type { CalendarFault, ReadCalendar } from '../calendar/domain/read-calendar.ts';
import type { ConsultationList, ListFault } from '../consultation/domain/list.ts';
import type { OfficeContent, Reading, WordContent, WordFault } from '../ports/reading.ts';
import { createThread, type ThreadLimits } from '../threads/thread.ts';
import { workerEntry } from '../threads/worker-entry.ts';
import type { Job } from './job.ts';

/** Ten times what the largest files that are taken in need, on the machines that it was measured on. */
const LIMITS: ThreadLimits = { deadlineMs: 5_000, memoryMb: 192, restMs: 60_000 };

/** Reads in a thread of its own, a file at a time, so that no file can hold up those who are answered. */
export function createReading(limits: Partial<ThreadLimits> = {}, entry = () => workerEntry('reading')): Reading {
  const thread = createThread<Job>(entry, { ...LIMITS, ...limits });
  // The thread answers a job with what its reader gives.
  const run = async (job: Job): Promise<never> => ((await thread.run(job)) ?? { fault: 'too-heavy' }) as never;
  return {
    list: (bytes, setting): Promise<ConsultationList | ListFault> => run({ read: 'list', bytes, setting }),
    calendar: (bytes, window): Promise<ReadCalendar | CalendarFault> => run({ read: 'calendar', bytes, window }),
    word: (bytes): Promise<WordContent | WordFault> => run({ read: 'word', bytes }),
    office: (bytes): Promise<OfficeContent | { fault: string }> => run({ read: 'office', bytes }),
    stop: () => thread.stop(),
  };
}
