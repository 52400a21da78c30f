const MOST_LOOKS = 50;
const BETWEEN_LOOKS_MS = 200;

interface Todo {
  secretariat?: { accounts: { account: string; person: string }[]; toSend: { id: string }[] };
}

/**
 * What the secretariat would do on its first day, through the same doors: confirm who is who as the teams' rosters
 * propose, and send one notice. Nothing once that notice has been sent.
 */
export async function firstDay(options: {
  origin: string;
  /** A tab token of the secretariat's. */
  token: string;
  meeting: string;
  random: () => string;
}): Promise<void> {
  const { origin, token, meeting, random } = options;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const todo = async () => (await (await fetch(`${origin}/api/tab/todo`, { headers })).json()) as Todo;
  const command = (body: object) =>
    fetch(`${origin}/api/tab/commands`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ key: random(), command: body }),
    });

  const { status } = (await (await fetch(`${origin}/api/tab/meetings/${meeting}`, { headers })).json()) as {
    status?: string;
  };
  if (status !== undefined && status !== 'planned') return;
  let quiet = 0;
  for (let look = 0; look < MOST_LOOKS && quiet < 3; look++) {
    const accounts = (await todo()).secretariat?.accounts ?? [];
    quiet = accounts.length === 0 ? quiet + 1 : 0;
    if (accounts.length > 0) {
      const links = accounts.map(({ account, person }) => ({ account, person }));
      await command({ do: 'link-accounts', links });
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  await command({ do: 'send-notice', meeting });
}
