import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, answerHandled, pressKey, type TabDoor } from '../../http/tab-door.ts';
import { takeUpload } from '../../http/take-upload.ts';
import { isId } from '../../kernel/fields.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { LARGEST_LIST } from '../../ports/reading.ts';
import { listRefusal } from '../service/import-list.ts';

/**
 * A list of consultations (CSV, XLSX): looked through first, imported with the next press. `forum`: for rows that name no
 * body. `digest`: what was looked through is imported; without it, it is only shown.
 */
export async function tabConsultationList(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service } = door;
  await takeUpload(app, door, {
    path: '/api/tab/consultation-list',
    most: LARGEST_LIST,
    types: ['application/octet-stream'],
    tooBig: listRefusal({ fault: 'too-big' }),
    asked: ({ key: pressed, forum, digest }, who) => {
      const key = pressKey(pressed, who);
      if (key === null || (forum !== undefined && !isId(forum))) return null;
      const read = typeof digest === 'string' && digest !== '' ? digest : null;
      return { key, ...(forum === undefined ? {} : { forum }), digest: read };
    },
    may: (who) => service.ask('import-window', who, {}),
    take: async ({ key, ...upload }, who, request, reply) => {
      const shown = await service.importList(who, upload, key, readersLanguage(request));
      if (isRefusal(shown)) return answerHandled(reply, request, { refused: shown }, who, door);
      return answer(reply, request, shown);
    },
  });
}
