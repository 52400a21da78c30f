// npm run package: makes the Teams app package, dist/package/samverkan-<version>.zip. Builds first what changed.
import { build } from './build.mjs';

await build(['service']);
const { makePackage } = await import('../dist/manifest/make-package.js');
const { ok, said } = await makePackage(process.env);
console.log(said);
process.exitCode = ok ? 0 : 1;
