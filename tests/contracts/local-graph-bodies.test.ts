import { app, get, local, origin, send, start, startBeforeEach } from '../support/local-stand-in.ts';

startBeforeEach();

interface Token {
  access_token: string;
  resource: string;
  expires_on: string;
}

const tokenFor = (resource: string) => get<Token>(`/local/msi/token?resource=${encodeURIComponent(resource)}`);
const graphToken = async () => ({ authorization: `Bearer ${(await tokenFor(origin)).access_token}` });
const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await send(method, `/v1.0${path}`, body, { ...(await graphToken()), ...headers });
  const text = await answer.text();
  // biome-ignore lint/suspicious/noExplicitAny: Graph's answers are looked into field by field
  return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as any };
};

async function fileIn(
  forum: string,
  name: string,
  text = '%PDF',
): Promise<{ drive: string; id: string; webUrl: string }> {
  const [drive] = (await call('GET', `/sites/127.0.0.1:/sites/${forum}:/drives`)).body.value;
  const path = `/drives/${drive.id}/root:/2024/${encodeURIComponent(name)}:/content?@microsoft.graph.conflictBehavior=fail`;
  const { body } = await call('PUT', path, text, { 'content-type': 'application/pdf' });
  return { drive: drive.id, id: body.id, webUrl: body.webUrl };
}

describe("the stand-in's Graph beside its Teams", () => {
  test('takes the tokens that its identity gives for Graph, and no other', async () => {
    for (const resource of [origin, 'https://graph.microsoft.com']) {
      const { access_token, expires_on, resource: told } = await tokenFor(resource);
      expect(told).toBe(resource);
      expect(Number(expires_on)).toBeGreaterThan(Date.now() / 1000);
      const headers = { authorization: `Bearer ${access_token}` };
      expect((await send('GET', '/v1.0/sites/127.0.0.1:/sites/lg', undefined, headers)).status).toBe(200);
    }
    const { access_token } = await tokenFor('https://api.botframework.com');
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await send('GET', '/v1.0/sites/127.0.0.1:/sites/lg', undefined, headers)).status).toBe(401);
    expect((await send('GET', '/v1.0/sites/127.0.0.1:/sites/lg')).status).toBe(401);
  });

  test('has a library for each body, where the settings say, and one for what is uploaded', async () => {
    const { libraries, uploads, ...rest } = local.graph;
    expect(rest).toMatchObject({ origin, fileOrigins: [origin], credential: { kind: 'managed-identity' } });
    expect(Object.keys(libraries)).toEqual(['lg', 'miljo', '*']);
    for (const setting of [...Object.values(libraries), uploads]) {
      const url = new URL('url' in setting ? setting.url : '');
      const site = url.pathname.split('/').slice(0, 3).join('/');
      const [drive] = (await call('GET', `/sites/127.0.0.1:${site}:/drives`)).body.value;
      expect(drive.webUrl).toBe(url.href);
    }
  });

  test('keeps files over a restart, and hands them out at their own address', async () => {
    const { webUrl } = await fileIn('lg', 'Kallelse å.pdf');
    await app.close();
    await start();
    const answer = await fetch(webUrl);
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Kallelse%20%C3%A5.pdf");
    expect(await answer.text()).toBe('%PDF');
    expect((await fetch(`${origin}/sites/lg/finns-inte.pdf`)).status).toBe(404);
  });

  test('lets a person open, close, rename and remove a file, and Graph knows', async () => {
    const { drive, id } = await fileIn('lg', 'a.pdf');
    const change = async (asked: object) =>
      (await send('POST', `/local/api/people/samordnare/files/${id}`, asked)).status;
    const rename = async () => {
      const { eTag } = (await call('GET', `/drives/${drive}/items/${id}`)).body;
      return (await call('PATCH', `/drives/${drive}/items/${id}`, { name: 'b.pdf' }, { 'if-match': eTag })).status;
    };
    expect(await change({ do: 'open' })).toBe(200);
    expect(await rename()).toBe(423);
    expect((await get<{ files: object[] }>('/local/api/teams/lg/files')).files).toMatchObject([
      { name: 'a.pdf', folder: '2024', size: 4, version: '1.0', openBy: 'Samordnare, Kansliet', by: 'Samverkan' },
    ]);
    expect(await change({ do: 'close' })).toBe(200);
    expect(await rename()).toBe(200);
    expect(await change({ do: 'rename', name: 'c:d.pdf' })).toBe(400);
    expect(await change({ do: 'rename' })).toBe(400);
    expect(await change({ do: 'rename', name: 'c.pdf' })).toBe(200);
    expect((await call('GET', `/drives/${drive}/items/${id}`)).body.lastModifiedBy.user.displayName).toBe(
      'Samordnare, Kansliet',
    );
    expect(await change({ do: 'remove' })).toBe(200);
    expect((await call('GET', `/drives/${drive}/items/${id}`)).status).toBe(404);
    expect(await change({ do: 'open' })).toBe(404);
    expect((await send('GET', '/local/api/teams/finns-inte/files')).status).toBe(404);
  });

  test('shows on the mailbox page what was sent through it, with what went along', async () => {
    const message = {
      subject: 'Minnesanteckningar <LG>',
      body: { contentType: 'text', content: 'Hej!\nSe bilagan.' },
      toRecipients: [{ emailAddress: { address: 'kommunkansliet@example.se' } }],
      attachments: [
        {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: 'Minnesanteckningar å.pdf',
          contentType: 'application/pdf',
          contentBytes: Buffer.from('%PDF').toString('base64'),
        },
      ],
    };
    expect((await call('POST', '/users/samverkan@example.se/messages', message)).status).toBe(201);
    const page = async () => (await send('GET', '/brevlada')).text();
    expect(await page()).toContain('Inga brev ännu');
    expect((await call('POST', '/users/samverkan@example.se/sendMail', { message })).status).toBe(202);
    await local.mail.send({ to: 'a@example.se', subject: 'Gammalt', text: '', reference: 'x' });
    const html = await page();
    expect(html).toContain('Minnesanteckningar &lt;LG&gt;');
    expect(html).toContain('Till kommunkansliet@example.se');
    expect(html.match(/<li /g)).toHaveLength(2);
    const [, address = ''] = /Bilaga: <a href="([^"]+)" download>Minnesanteckningar å\.pdf<\/a>/.exec(html) ?? [];
    const answer = await send('GET', address);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['application/pdf', '%PDF']);
    expect((await send('GET', '/brevlada/bilaga/nej')).status).toBe(404);
  });
});
