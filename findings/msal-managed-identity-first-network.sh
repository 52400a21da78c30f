#!/bin/sh
# @azure/msal-node 7.2.3: each ManagedIdentityApplication takes a network module of its own (`system.networkClient`), but the first
# that asks in a process decides for all: what it found the identity's source to be is kept with its network module, and a later
# application, also of another identity, asks over the first one's; its own is never called.
# The tokens are shared as well: a later application of the same identity and resource gets the first one's without asking.
# So two applications with different proxies, time-outs or stand-ins in one process are one, and tests meet the first test's.
# Seen 2026-11-30, as `expected` below has it.
# Needs node and npm. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @azure/msal-node@7.2.3 >/dev/null
cat >seen.mjs <<'JS'
import { ManagedIdentityApplication } from '@azure/msal-node';

for (const name of ['IDENTITY_ENDPOINT', 'MSI_ENDPOINT', 'IMDS_ENDPOINT']) delete process.env[name];
const network = (name) => {
  const ask = async (url) => {
    const resource = new URL(url).searchParams.get('resource');
    console.log(`  asked over the network of the ${name}`);
    const expires_on = Math.floor(Date.now() / 1000) + 3600;
    return { status: 200, headers: {}, body: { access_token: `from the ${name}`, resource, token_type: 'Bearer', expires_on } };
  };
  return { sendGetRequestAsync: ask, sendPostRequestAsync: ask };
};
const application = (name, clientId) =>
  new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: clientId },
    system: { networkClient: network(name) },
  });
const one = '00000000-0000-4000-8000-000000000001';
const ask = async (said, app, resource) => {
  console.log(said);
  console.log(`  token: ${(await app.acquireToken({ resource })).accessToken}`);
};

await ask('first', application('first', one), 'https://one.example');
await ask('second, another identity', application('second', '00000000-0000-4000-8000-000000000002'), 'https://two.example');
await ask('third, the identity and resource of the first', application('third', one), 'https://one.example');
JS
cat >expected <<'TXT'
first
  asked over the network of the first
  token: from the first
second, another identity
  asked over the network of the first
  token: from the first
third, the identity and resource of the first
  token: from the first
TXT
node seen.mjs | tee seen
diff expected seen
