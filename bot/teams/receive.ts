import { refuse } from '../kernel/refusal.ts';
import { errorLine } from '../ports/error-line.ts';
import type { ChannelProof, ChannelVerifier } from '../signin/channel-token.ts';
import { countRefusals } from '../signin/count-refusals.ts';
import { SigninError } from '../signin/signin-error.ts';
import { text } from '../texts/text.ts';
import { readActivity, type TeamsActivity } from './activity.ts';
import { answerCardAction, errorInvoke, type InvokeAnswer, refusedInvoke, unexpectedInvoke } from './answer-invoke.ts';
import type { Sdk } from './sdk.ts';
import { takeInstallation } from './take-installation.ts';
import { takeMessage } from './take-message.ts';
import { idsOf, type TeamsContext, type Turn, turnOf } from './turn.ts';

export interface Received {
  status: number;
  body?: unknown;
}
/** An invoke is answered in its body; every other activity by its HTTP status. */
type Answer = { invoke: InvokeAnswer } | { status: number };

/** Teams shows an error after about ten seconds. */
export const ANSWER_WITHIN_MS = 8_000;

/** A caller whose header proves it, or the HTTP status with which others are answered. */
export type LetIn = { proof: ChannelProof } | { status: number };

/** One request from Teams: first what its header proves, then what its body says. Neither ever rejects. */
export function createReceive(options: {
  context: TeamsContext;
  sdk: Sdk;
  verify: ChannelVerifier;
  answerWithinMs: number;
}) {
  const { context, sdk, verify, answerWithinMs } = options;
  const { log, service, settings } = context;
  // Nothing of such a request is proved, so nothing of it is logged.
  const count = countRefusals((refused) => log.warn(refused, 'requests refused'));

  function refused(error: unknown): { status: number } {
    const { status, reason } = error instanceof SigninError ? error : new SigninError(401, 'malformed-token');
    count(reason);
    return { status };
  }

  async function letIn(authorization: string | undefined): Promise<LetIn> {
    return verify.prove(authorization).then((proof) => ({ proof }), refused);
  }

  async function receive(body: unknown, proof: ChannelProof): Promise<Received> {
    const activity = readActivity(body, settings.appId);
    if (!activity) {
      log.info({ reason: 'no-activity' }, 'request refused');
      return { status: 400, body: { error: { message: service.sentence(refuse('refusal.malformed'), 'sv') } } };
    }
    try {
      proof.speaksFor(activity);
    } catch (error) {
      return refused(error);
    }
    return throughAdapter(sdk, Object(body), () => answerInTime(activity, context, answerWithinMs)).catch((error) => {
      log.error({ ...idsOf(activity), ...errorLine(error) }, 'activity failed');
      return { status: 500 };
    });
  }

  return { letIn, receive };
}

/** The SDK's own way in. An invoke is answered by what the turn leaves behind. */
async function throughAdapter(sdk: Sdk, body: object, answer: () => Promise<Answer>): Promise<Received> {
  let status: number | undefined;
  const invoked = await sdk.turn(body, async (context) => {
    const given = await answer();
    if ('status' in given) status = given.status;
    else await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: given.invoke } });
  });
  return status === undefined ? { status: invoked?.status ?? 500, body: invoked?.body } : { status };
}

/** The work goes on when it takes too long; a press that is repeated meanwhile is recognised. */
async function answerInTime(activity: TeamsActivity, context: TeamsContext, answerWithinMs: number): Promise<Answer> {
  const turn = turnOf(activity, context);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      context.log.warn(idsOf(activity), 'answered before the work was done');
      // Not 200: nobody may believe that what they sent is stored before it is.
      resolve(
        isCardAction(activity)
          ? { invoke: errorInvoke(500, 'late', text(turn.language, 'door.late')) }
          : { status: 503 },
      );
    }, answerWithinMs);
  });
  const done = new Promise<Answer>((resolve) => {
    context.background.run('answer', idsOf(activity), async () => resolve(await answerSafely(turn, context)));
  });
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

async function answerSafely(turn: Turn, context: TeamsContext): Promise<Answer> {
  const { activity, language } = turn;
  try {
    return await answerTo(turn, context);
  } catch (error) {
    context.log.error({ ...idsOf(activity), ...errorLine(error) }, 'activity failed');
    return isCardAction(activity) ? { invoke: unexpectedInvoke(context.service, language) } : { status: 500 };
  }
}

async function answerTo(turn: Turn, context: TeamsContext): Promise<Answer> {
  const { activity } = turn;
  const handler = isCardAction(activity) ? undefined : HANDLERS.get(activity.type);
  // Typing, reactions and whatever Teams invents next need nothing; an unknown question is answered as the protocol says.
  if (!handler && !isCardAction(activity)) return { status: activity.type === 'invoke' ? 501 : 200 };
  if (!isOurs(activity, context)) return refuseOther(turn, context);
  if (!handler) return { invoke: await answerCardAction(turn, context) };
  await handler(turn, context);
  return { status: 200 };
}

const HANDLERS = new Map<string, (turn: Turn, context: TeamsContext) => Promise<void>>([
  ['message', takeMessage],
  ['installationUpdate', takeInstallation],
  ['conversationUpdate', takeInstallation],
]);

function isCardAction({ type, name }: TeamsActivity): boolean {
  return type === 'invoke' && name === 'adaptiveCard/action';
}

/** Every tenant the activity names must be ours, and it must name one. */
function isOurs({ tenants }: TeamsActivity, { settings }: TeamsContext): boolean {
  return tenants.length > 0 && tenants.every((tenant) => tenant === settings.tenant.toLowerCase());
}

function refuseOther({ activity, language }: Turn, { log, service }: TeamsContext): Answer {
  log.warn({ ...idsOf(activity), refused: 'refusal.other-tenant' }, 'activity refused');
  if (!isCardAction(activity)) return { status: 403 };
  return { invoke: refusedInvoke(refuse('refusal.other-tenant'), service, language) };
}
