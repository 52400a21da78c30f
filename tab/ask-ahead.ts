import type { MeetingView } from '../bot/meeting/views/view.ts';
import type { Api } from './api.ts';
import type { Route } from './route.ts';
import type { Host } from './shell/host.ts';

/** Of the meetings that wait for an answer: so many are asked for with the list of them. */
const MOST_MEETINGS = 3;

/** Asks for what a page shows while its code is on its way. The page's own first question is answered by that. */
export function askAhead(api: Api, host: Host, route: Route): Api {
  if (route.page === 'meeting') return { ...api, meeting: meetingOf(api, { [route.id]: api.meeting(route.id) }) };
  return route.page === 'todo' ? askTodo(api, host) : api;
}

function askTodo(api: Api, { channel, team }: Host): Api {
  const asked: Record<string, Promise<MeetingView>> = {};
  const todo = api.todo().then((told) => {
    const waiting = told.items.filter(({ kind }) => kind === 'answer-notice').map(({ meeting }) => meeting.id);
    for (const id of waiting.slice(0, MOST_MEETINGS)) asked[id] = held(api.meeting(id));
    return told;
  });
  const forum = channel ? { forumOf: once(api.forumOf(channel, team), api.forumOf) } : {};
  return { ...api, ...forum, todo: once(todo, api.todo), meeting: meetingOf(api, asked) };
}

function meetingOf(api: Api, asked: Record<string, Promise<MeetingView>>): Api['meeting'] {
  return (id, signal) => {
    const answer = asked[id] ?? api.meeting(id, signal);
    delete asked[id];
    return answer;
  };
}

function once<Asked extends unknown[], Told>(answer: Promise<Told>, ask: (...asked: Asked) => Promise<Told>) {
  let first: Promise<Told> | null = held(answer);
  return (...asked: Asked) => {
    const now = first ?? ask(...asked);
    first = null;
    return now;
  };
}

/** Whoever asks is told of what went wrong; until then nobody is. */
function held<Told>(answer: Promise<Told>): Promise<Told> {
  answer.catch(() => undefined);
  return answer;
}
