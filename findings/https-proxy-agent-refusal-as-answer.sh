#!/bin/sh
# https-proxy-agent 7.0.6: when a proxy does not open the way (CONNECT answered with 403 or 407, say), there is no error: the
# request's `response` is the proxy's own answer, status, headers and page, as if the server had said it. A 403 of an office's
# proxy then reads as "this site is not yours". What tells them apart is the request's event `proxyConnect`, which comes first and
# has the proxy's status: anything but 200 there means that the server was never asked.
# Seen 2026-11-30, as `expected` below has it.
# Needs node and npm. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund https-proxy-agent@7.0.6 >/dev/null
cat >seen.mjs <<'JS'
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';

const proxy = http.createServer().on('connect', (_, socket) =>
  socket.end('HTTP/1.1 403 Forbidden\r\nRetry-After: 7\r\nContent-Length: 14\r\n\r\nfrom the proxy'),
);
await once(proxy.listen(0, '127.0.0.1'), 'listening');
const agent = new HttpsProxyAgent(`http://127.0.0.1:${proxy.address().port}`);
const request = https.get('https://graph.example/v1.0/me', { agent });
request.on('error', ({ message }) => console.log(`error: ${message}`));
request.on('proxyConnect', ({ statusCode }) => console.log(`proxyConnect: ${statusCode}`));
request.on('response', async (response) => {
  let page = '';
  for await (const part of response) page += part;
  console.log(`response: ${response.statusCode}, retry-after ${response.headers['retry-after']}, ${page}`);
});
await once(request, 'close');
proxy.close();
JS
cat >expected <<'TXT'
proxyConnect: 403
response: 403, retry-after 7, from the proxy
TXT
node seen.mjs | tee seen
diff expected seen
