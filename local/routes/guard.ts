import type { FastifyReply, FastifyRequest } from 'fastify';

const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostname(host: string | undefined): string | null {
  try {
    return new URL(`http://${host ?? ''}/`).hostname;
  } catch {
    return null;
  }
}

/**
 * The stand-in lets anyone be anyone, so it answers this computer only: not a foreign name that was pointed here
 * (DNS rebinding), and not a change that another site's page asks for.
 */
export async function guard(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { host, origin } = request.headers;
  if (!OWN_NAMES.has(hostname(host) ?? ''))
    return reply.code(403).send({ error: 'The stand-in answers on loopback only.' });
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) || site === 'cross-site' || site === 'same-site';
  if (foreign && !READS.has(request.method)) return reply.code(403).send({ error: 'Another site asked for this.' });
  return undefined;
}
