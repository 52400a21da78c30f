// A plain loop over Graph's SDK, as its documentation shows it: stores each file of a folder, reads it back and writes a
// column, one after another, with the SDK's own retries. Only the token is put in by hand, since the SDK gives it to https alone.
// Arguments: Graph's address, the drive, the folder. Says what it did as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { Client, HTTPMessageHandler, RetryHandler } from '@microsoft/microsoft-graph-client';

const [origin, drive, folder] = process.argv.slice(2);
const middleware = [new RetryHandler(), new HTTPMessageHandler()];
const client = Client.initWithMiddleware({ baseUrl: `${origin}/`, middleware });
const api = (path) => client.api(path).header('Authorization', 'Bearer bench');

const done = { stored: 0, lost: 0 };
const started = performance.now();
for (const name of readdirSync(folder)) {
  try {
    const path = `/drives/${drive}/root:/${encodeURIComponent(name)}:/content`;
    const bytes = readFileSync(`${folder}/${name}`);
    const type = 'application/octet-stream';
    const query = { '@microsoft.graph.conflictBehavior': 'fail' };
    const item = await api(path).query(query).header('Content-Type', type).put(bytes);
    await (await fetch(item['@microsoft.graph.downloadUrl'])).arrayBuffer();
    await api(`/drives/${drive}/items/${item.id}/listItem/fields`).patch({ Title: name });
    done.stored += 1;
  } catch {
    done.lost += 1;
  }
}
process.stdout.write(JSON.stringify({ ...done, ms: performance.now() - started }));
