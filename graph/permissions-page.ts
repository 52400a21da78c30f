import { CALLS, type CallName } from './calls.ts';
import { NEEDS, PERMISSIONS } from './permissions.ts';

const HEAD = `# What Samverkan may do in Microsoft 365

Made by \`npm run permissions\` from \`graph/permissions.ts\`, the one list; tests hold every call to it. All are the app's own: it never
acts as a person. How each is given is said by \`npm run doctor\`, with the commands.

For files one of the first two is enough, each with a grant on the place itself: consent alone opens nothing. The two for mail are
roles in Exchange on the service mailbox. Give neither of them in Entra too: there they hold for every mailbox.`;

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const code = (text: string) => `\`${text}\``;
const isCall = (name: string): name is CallName => name in CALLS;

/** docs/permissions.md */
export function permissionsPage(): string {
  const permissions = Object.entries(PERMISSIONS).map(([name, { place, role, why }]) =>
    row(code(name), place, code(role), why),
  );
  const calls = Object.keys(CALLS).filter(isCall).map(callRow);
  return [
    HEAD,
    ['| permission | on | role | why |', '| --- | --- | --- | --- |', ...permissions].join('\n'),
    '## Which call needs which',
    'A name in braces is filled in; with a star it may be several segments. Where several permissions stand, any one of them is enough.',
    ['| call | permission | why |', '| --- | --- | --- |', ...calls].join('\n'),
    'Parts of a large file are sent to the address that Graph gives for them, and contents are fetched from one, without a token.\n',
  ].join('\n\n');
}

function callRow(name: CallName): string {
  const { method, path } = CALLS[name];
  const { anyOf, why } = NEEDS[name];
  return row(code(`${method} ${path}`), anyOf.map(code).join(', '), why);
}
