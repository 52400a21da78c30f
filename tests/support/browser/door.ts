import type { TeamsWindow } from './window.ts';

/** The tab's door, past the page: what must be so before what is looked at. */
export interface Door {
  /** Each in turn; the first that is refused fails the test. */
  command(...commands: object[]): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into by the tests
  get(path: string): Promise<any>;
}

/** Opens the tab as somebody, and gives the door as they have it. */
export async function openWithDoor(
  { page, open }: TeamsWindow,
  origin: string,
  person: string,
  place: string,
): Promise<Door> {
  const asked = page.waitForRequest(/\/api\/tab\//);
  await open(person, place, 'tab');
  const { authorization = '' } = (await asked).headers();
  const headers = { authorization };
  return {
    async command(...commands) {
      for (const command of commands) {
        const data = { key: crypto.randomUUID(), command };
        const answer = await page.request.post(`${origin}/api/tab/commands`, { headers, data });
        if (answer.status() !== 200) throw new Error(`${JSON.stringify(command)}: ${await answer.text()}`);
      }
    },
    get: async (path) => (await page.request.get(`${origin}/api/tab/${path}`, { headers })).json(),
  };
}
