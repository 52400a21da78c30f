import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import type { TodoView } from '../../../bot/todo/views/view.ts';
import type { Api } from '../../../tab/api.ts';
import { askAhead } from '../../../tab/ask-ahead.ts';
import type { Host } from '../../../tab/shell/host.ts';

const HOST = { channel: '19:kanal', team: '19:lag' } as Host;
const waiting = (...ids: string[]) =>
  ({ items: ids.map((id) => ({ kind: 'answer-notice', meeting: { id } })) }) as unknown as TodoView;

/** A service that notes what it is asked. */
function service(todo: () => Promise<TodoView>) {
  const asked: string[] = [];
  const api = {
    todo: () => {
      asked.push('todo');
      return todo();
    },
    forumOf: async (channel: string) => {
      asked.push(`forum ${channel}`);
      return null;
    },
    meeting: async (id: string) => {
      asked.push(`meeting ${id}`);
      return { id } as unknown as MeetingView;
    },
  } as unknown as Api;
  return { api, asked };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));

describe('what is asked for before the page is drawn', () => {
  it('is what Att göra shows: the list, the channel’s body and the first meetings to answer', async () => {
    const { api, asked } = service(async () => waiting('a', 'b', 'c', 'd'));
    askAhead(api, HOST, { page: 'todo' });
    await rest();
    expect(asked.sort()).toEqual(['forum 19:kanal', 'meeting a', 'meeting b', 'meeting c', 'todo']);
  });

  it('answers the page’s own first question, and no later one', async () => {
    const { api, asked } = service(async () => waiting('a'));
    const ahead = askAhead(api, HOST, { page: 'todo' });
    await ahead.todo();
    await ahead.meeting('a');
    expect(asked.filter((one) => one === 'todo' || one === 'meeting a')).toEqual(['todo', 'meeting a']);
    await ahead.todo();
    await ahead.meeting('a');
    expect(asked.filter((one) => one === 'todo')).toHaveLength(2);
    expect(asked.filter((one) => one === 'meeting a').length).toBeGreaterThan(1);
  });

  it('tells the page what went wrong, once', async () => {
    let broken = true;
    const { api } = service(async () => {
      if (broken) throw new Error('no net');
      return waiting();
    });
    const ahead = askAhead(api, HOST, { page: 'todo' });
    await rest();
    await expect(ahead.todo()).rejects.toThrow('no net');
    broken = false;
    await expect(ahead.todo()).resolves.toEqual(waiting());
  });

  it('is the meeting of a card’s link, and nothing on other pages', async () => {
    const { api, asked } = service(async () => waiting());
    const ahead = askAhead(api, HOST, { page: 'meeting', id: 'm' });
    await ahead.meeting('m');
    askAhead(api, HOST, { page: 'rounds' });
    expect(asked).toEqual(['meeting m']);
  });
});
