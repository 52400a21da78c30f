// The least that a bot by the SDK's documentation does for a press on a card: its own check of the token, one handler,
// a card that is always the same. It stores nothing. Arguments: the file with the card.
import { readFileSync } from 'node:fs';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import Fastify from 'fastify';

const card = JSON.parse(readFileSync(process.argv[2], 'utf8'));

class Peer extends ActivityHandler {
  async onInvokeActivity(context) {
    if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    return { status: 200, body };
  }
}

const bot = new Peer();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));
const server = Fastify({ logger: false });

server.post('/api/messages', async (request, reply) => {
  let body;
  const response = {
    socket: request.raw.socket,
    header: (name, value) => reply.header(name, value),
    status: (status) => reply.code(status),
    send: (sent) => {
      body = sent;
    },
    end: () => undefined,
  };
  await adapter.process(request, response, (context) => bot.run(context));
  return reply.send(body);
});

process.stdout.write(`listens at ${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
