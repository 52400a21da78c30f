// npm run permissions: makes docs/permissions.md from the one list, graph/permissions.ts. Builds first what changed.
import { writeFileSync } from 'node:fs';
import { build } from './build.mjs';

await build(['service']);
const { permissionsPage } = await import('../dist/graph/permissions-page.js');
writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionsPage());
