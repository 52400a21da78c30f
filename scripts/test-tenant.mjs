// npm run test:tenant: what we rely on of Graph, tried on a real tenant. docs/first-tenant.md says which settings name one;
// without them every case is skipped, and counted. Further words go to jest.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
if (!process.env.TENANT_LIBRARY || !process.env.TENANT_MAILBOX) {
  console.log(
    'Ingen tenant är angiven (TENANT_LIBRARY, TENANT_MAILBOX), så alla fall hoppas över. Se docs/first-tenant.md.',
  );
  console.log('No tenant is set, so every case is skipped.');
}
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, '--config', 'jest.tenant.config.mjs', '--verbose', ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
