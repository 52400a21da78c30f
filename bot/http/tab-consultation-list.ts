import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sameAs } from '../domain/consultation/same-consultation.ts';
import { isId } from '../domain/fields.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import type { ImportWindow, Verdict } from '../ports/service.ts';
import { type ConsultationList, LARGEST_LIST, readConsultationList } from '../reading/consultation-list.ts';
import { importView, listRefusal } from './consultation-list-words.ts';
import { readersLanguage } from './errors.ts';
import { inTurn } from './tab-calendar-upload.ts';
import { hashOf } from './tab-calendars.ts';
import { type AccountWho, answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

/** `forum`: for rows that name no body. `digest`: what was looked through is imported; without it, it is only shown. */
type Upload = { Body: unknown; Querystring: { key?: unknown; forum?: unknown; digest?: unknown } };

/** A list of consultations (CSV, XLSX): looked through first, imported with the next press. Whether one may is asked before its bytes. */
export async function tabConsultationList(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    const readInTurn = inTurn(readConsultationList);
    scope.addHook<Upload>('onRequest', async (request, reply) => {
      const who = whoSent(request);
      const asked = askedOf(request.query, who) ? await service.importWindow(who) : refuse('refusal.malformed');
      if (isRefusal(asked)) return answerHandled(reply, request, { refused: asked }, who, door);
    });
    scope.setErrorHandler((error: { code?: string }, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return answer(reply, request, listRefusal({ fault: 'too-big' }));
    });
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: LARGEST_LIST },
      (_request, body, done) => done(null, body),
    );
    scope.post<Upload>('/api/tab/consultation-list', { bodyLimit: LARGEST_LIST }, (request, reply) =>
      take(request, reply),
    );

    async function take(request: FastifyRequest<Upload>, reply: FastifyReply): Promise<FastifyReply> {
      const who = whoSent(request);
      const asked = askedOf(request.query, who);
      if (asked === null || !Buffer.isBuffer(request.body)) return answer(reply, request, refuse('refusal.malformed'));
      const window = await service.importWindow(who);
      if (isRefusal(window)) return answer(reply, request, window);
      const forum = forumIn(window, asked.forum);
      if (forum === undefined) return answer(reply, request, refuse('refusal.unknown-forum'));
      const list = await readInTurn(request.body, { ...window, forum });
      if ('fault' in list) return answer(reply, request, listRefusal(list));
      const found = list.rows.flatMap((row) => row.found ?? []);
      const verdicts = await service.checkImport(who, found);
      if (isRefusal(verdicts)) return answer(reply, request, verdicts);
      const digest = digestOf(request.body, forum, verdicts);
      const shown = { digest, language: readersLanguage(request) };
      if (asked.digest === null)
        return answer(reply, request, importView(list, verdicts, { ...shown, imported: false }));
      const rows = newRows(list, verdicts);
      if (rows.length === 0 && !verdicts.includes('known'))
        return answer(reply, request, refuse('refusal.import-nothing'));
      const done = importView(list, verdicts, { ...shown, imported: true });
      // A press whose answer got lost on the way: everything is here already.
      if (rows.length === 0) return answer(reply, request, done);
      if (asked.digest !== digest) return answer(reply, request, refuse('refusal.import-changed'));
      const handled = await service.handle({ do: 'import-consultations', rows }, who, asked.key);
      if ('refused' in handled) return answerHandled(reply, request, handled, who, door);
      return answer(reply, request, done);
    }
  });
}

function askedOf({ key: pressed, forum, digest }: Upload['Querystring'], who: AccountWho) {
  const key = pressKey(pressed, who);
  if (key === null || (forum !== undefined && !isId(forum))) return null;
  return { key, forum, digest: typeof digest === 'string' && digest !== '' ? digest : null };
}

function forumIn({ forums }: ImportWindow, asked: string | undefined): string | undefined {
  return forums.find(({ id }) => asked === undefined || id === asked)?.id;
}

/** The rows that are new. A row's id is made of what it says, so that the same row is the same consultation. */
function newRows({ rows }: ConsultationList, verdicts: readonly Verdict[]) {
  const found = rows.flatMap((row) => row.found ?? []);
  return found
    .filter((_, at) => verdicts[at] === 'new')
    .map((row) => ({ id: `remiss-${hashOf(sameAs(row)).slice(0, 16)}`, ...row }));
}

function digestOf(bytes: Buffer, forum: string, verdicts: readonly Verdict[]): string {
  return hashOf(JSON.stringify([bytes.toString('latin1'), forum, verdicts])).slice(0, 32);
}
