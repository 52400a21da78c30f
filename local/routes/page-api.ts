import type { FastifyInstance, FastifyReply } from 'fastify';
import { asks, type Board } from '../board.ts';
import { cast } from '../cast.ts';
import type { JsonFile } from '../json-file.ts';
import type { LocalOptions, LocalPerson, LocalTeams } from '../options.ts';
import { type PersonWorld, personView, type Remembered } from '../person-view.ts';
import { type Place, type Places, sees } from '../places.ts';
import type { Press } from '../press.ts';
import type { ClockView, PressRequest, TabSettings, WriteRequest } from '../wire.ts';
import type { Write } from '../write.ts';
import * as body from './page-bodies.ts';

interface World extends PersonWorld {
  options: LocalOptions;
  places: Places;
  board: Board;
  memory: JsonFile<Remembered>;
  clock: LocalTeams['clock'];
  press: Press;
  write: Write;
  token(person: string): Promise<string>;
  changed(): void;
}

type In<Params, Body = unknown> = { Params: Params; Body: Body };
type OfPerson = { person: string };

const LARGEST_BODY = 64 * 1024;
const gone = (reply: FastifyReply, what: string) => reply.code(404).send({ error: `There is no such ${what}.` });

/** What the stand-in's page asks for. The person stands in the address: the page is where one chooses who to be. */
export async function pageApiRoutes(room: FastifyInstance, world: World): Promise<void> {
  const { options, ids, places, board, memory, clock, press, write, token, changed } = world;
  const clockView = (): ClockView => ({ now: clock.now().toISOString() });
  const placeFor = (person: LocalPerson | undefined, conversation: string): Place | undefined => {
    const place = places.of(conversation);
    return person && place && sees(place, person) ? place : undefined;
  };

  const asked = (forum: string) => board.posts(ids.team(forum)).some(asks);
  room.get('/cast', async () => cast(options, asked));

  room.get<In<OfPerson>>('/people/:person', async ({ params }, reply) => {
    const person = places.person(params.person);
    return person ? personView(world, person) : gone(reply, 'person');
  });

  room.post<In<OfPerson>>('/people/:person/token', async ({ params }, reply) =>
    places.person(params.person) ? { token: await token(params.person) } : gone(reply, 'person'),
  );

  room.post<In<OfPerson, PressRequest>>(
    '/people/:person/press',
    { schema: { body: body.press }, bodyLimit: LARGEST_BODY },
    async ({ params, body: asked }, reply) => {
      const person = places.person(params.person);
      const place = placeFor(person, asked.conversation);
      const post = board.find(asked.conversation, asked.message);
      return person && place && post ? press(place, person, post, asked) : gone(reply, 'message');
    },
  );

  room.post<In<OfPerson, WriteRequest>>(
    '/people/:person/messages',
    { schema: { body: body.write }, bodyLimit: LARGEST_BODY },
    async ({ params, body: asked }, reply) => {
      const person = places.person(params.person);
      const place = placeFor(person, asked.conversation);
      if (!person || !place) return gone(reply, 'conversation');
      return { taken: await write(place, person, asked) };
    },
  );

  room.post<In<OfPerson, { conversation: string }>>(
    '/people/:person/seen',
    { schema: { body: body.seen } },
    async ({ params, body: { conversation } }, reply) => {
      const newest = board.posts(conversation).at(-1)?.id;
      if (!placeFor(places.person(params.person), conversation)) return gone(reply, 'conversation');
      const seen = memory.value.seen[params.person] ?? {};
      if (newest && seen[conversation] !== newest) {
        memory.value.seen[params.person] = { ...seen, [conversation]: newest };
        await memory.save();
        changed();
      }
      return { seen: newest ?? null };
    },
  );

  const setTab = async (forum: string, tab: TabSettings | null, reply: FastifyReply) => {
    if (!places.channels.some((place) => place.team.forum === forum)) return gone(reply, 'team');
    memory.value.tabs[forum] = tab;
    await memory.save();
    changed();
    return { tab };
  };
  room.put<In<{ forum: string }, TabSettings>>(
    '/teams/:forum/tab',
    { schema: { body: body.tab } },
    async ({ params, body: tab }, reply) => {
      // As a manifest's validDomains: a tab shows our own pages only.
      const ours = URL.canParse(tab.contentUrl) && new URL(tab.contentUrl).origin === options.origin;
      return ours ? setTab(params.forum, tab, reply) : reply.code(400).send({ error: 'The tab is of another site.' });
    },
  );
  room.delete<In<{ forum: string }>>('/teams/:forum/tab', async ({ params }, reply) =>
    setTab(params.forum, null, reply),
  );

  room.get('/clock', async () => clockView());
  room.post<In<unknown, { at: string }>>('/clock', { schema: { body: body.clock } }, async ({ body: { at } }) => {
    clock.set(new Date(at));
    return clockView();
  });
}
