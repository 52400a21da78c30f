/** Where the host's page stands: TeamsJS takes a host of the tab's own origin only. No service has it; the browser is told it. */
export const HOST_PATH = '/bench/host';

/**
 * A page that frames the tab as Teams does and answers TeamsJS. Its own work is next to nothing, since it shares the tab's thread,
 * which Teams does not. `show` frames the tab; the token is asked for over the same poor line.
 */
export function hostPage({ person, context }) {
  const runtime = JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: { pages: { config: {} } },
  });
  const token = `/local/api/people/${encodeURIComponent(person)}/token`;
  return `<!doctype html>
<html lang="sv">
<title>Host</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
<body>
<script>
const answers = {
  initialize: () => ['content', 'web', ${JSON.stringify(runtime)}, '2.58.0'],
  getContext: () => [${JSON.stringify(context)}],
  'authentication.getAuthToken': async () => [true, (await (await fetch('${token}', { method: 'POST' })).json()).token],
};
addEventListener('message', async ({ source, data }) => {
  const answer = data && answers[data.func];
  if (answer) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: await answer() }, location.origin);
});
function show(address) {
  document.body.append(Object.assign(document.createElement('iframe'), { src: address, name: 'tab', title: 'Samverkan' }));
}
</script>
</html>`;
}
