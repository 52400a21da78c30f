import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type AccountWho, answer, answerHandled, signedInFirst, type TabDoor } from './tab-door.ts';

type Query = Readonly<Record<string, unknown>>;
type Sent = { Body: unknown; Querystring: Query };

/** A file that is read and not kept. */
interface Upload<Asked extends object> {
  path: string;
  /** Bytes. */
  most: number;
  types: string[];
  tooBig: Refusal;
  /** What the address says, or null where it is not what the tab sends. */
  asked(query: Query, who: AccountWho): Asked | null;
  /** Answers a refusal to whoever may not send it. */
  may(who: AccountWho): Promise<object>;
  take(
    asked: Asked & { bytes: Buffer },
    who: AccountWho,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply>;
}

/** Whether one may is asked before anything of the file is taken in. */
export async function takeUpload<Asked extends object>(app: FastifyInstance, door: TabDoor, upload: Upload<Asked>) {
  const { path, most, types, tooBig } = upload;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    scope.addHook<Sent>('onRequest', async (request, reply) => {
      const who = whoSent(request);
      const may = upload.asked(request.query, who) ? await upload.may(who) : refuse('refusal.malformed');
      if (isRefusal(may)) return answerHandled(reply, request, { refused: may }, who, door);
    });
    scope.setErrorHandler((error: { code?: string }, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return answer(reply, request, tooBig);
    });
    scope.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: most }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<Sent>(path, { bodyLimit: most }, (request, reply) => {
      const who = whoSent(request);
      const asked = upload.asked(request.query, who);
      if (asked === null || !Buffer.isBuffer(request.body)) return answer(reply, request, refuse('refusal.malformed'));
      return upload.take({ ...asked, bytes: request.body }, who, request, reply);
    });
  });
}
