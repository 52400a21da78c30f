import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { answerDrive } from './drive-routes.ts';
import { badRequest } from './fault.ts';
import { answerMail } from './mail-routes.ts';
import { readPlace } from './place.ts';
import { answerSite } from './site-routes.ts';

/** What Graph says to it. `path`: after /v1.0, as it was sent. */
export function answerGraph(call: Call, path: string): Answer {
  const place = readPlace(call.world, path);
  if (place) return answerDrive(call, place);
  const answer = answerSite(call, path) ?? answerMail(call, path);
  if (answer) return answer;
  throw badRequest('Resource not found for the segment.');
}
