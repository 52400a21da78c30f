import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answerHandled, pressKey, type TabDoor } from '../../http/tab-door.ts';
import { takeUpload } from '../../http/take-upload.ts';
import { LARGEST_CALENDAR } from '../../ports/reading.ts';
import { calendarRefusal } from '../service/upload.ts';

/** Calendars from outside, for planning. */
export async function tabCalendarUpload(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service } = door;
  await takeUpload(app, door, {
    path: '/api/tab/calendars',
    most: LARGEST_CALENDAR,
    types: ['text/calendar', 'application/octet-stream'],
    tooBig: calendarRefusal({ fault: 'too-big' }),
    asked: ({ key: pressed, name = '' }, who) => {
      const key = pressKey(pressed, who);
      return key === null || typeof name !== 'string' ? null : { key, name };
    },
    may: (who) => service.ask('planning-window', who, {}),
    take: async ({ key, ...upload }, who, request, reply) =>
      answerHandled(reply, request, await service.addCalendar(who, upload, key, readersLanguage(request)), who, door),
  });
}
