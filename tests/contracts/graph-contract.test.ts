import { checkGraphRequest } from '../support/graph-contract/check-graph-request.ts';

const json = { 'content-type': 'application/json' };
const said = (method: string, url: string, body?: string, headers = body ? json : {}) =>
  checkGraphRequest({ method, url, headers, body });

test('a request that Graph takes is not remarked on', async () => {
  expect(await said('GET', '/v1.0/sites/example.sharepoint.com:/sites/ssk?$select=id,webUrl')).toEqual([]);
  expect(await said('POST', '/v1.0/users/samverkan@example.se/messages/AAMk%3D/send')).toEqual([]);
  expect(
    await said(
      'POST',
      '/v1.0/users/samverkan@example.se/messages',
      JSON.stringify({ subject: 'x', singleValueExtendedProperties: [{ id: 'String {0} Name x', value: 'y' }] }),
    ),
  ).toEqual([]);
});

test('an unknown path, property or selection is said, and what is likely a mistake too', async () => {
  expect(await said('GET', '/v1.0/drives/d/thing')).toHaveLength(1);
  expect((await said('PATCH', '/v1.0/drives/d/items/i', '{"nam":"x"}'))[0]).toContain('unknownProperty');
  expect((await said('GET', '/v1.0/drives/d/items/i?$select=hash'))[0]).toContain('unknownSelect');
  expect((await said('PATCH', '/v1.0/drives/d/items/i', '{"size":3}'))[0]).toContain('readOnly');
});
