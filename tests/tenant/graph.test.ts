import { GRAPH_CASES } from '../support/graph-cases/all-cases.ts';
import { type GraphHost, newScratch, removeScratch } from '../support/graph-cases/host.ts';
import { tenantOf } from './tenant.ts';
import { tenantHost } from './tenant-host.ts';

const tenant = tenantOf(process.env);
const has = { ...tenant, open: tenant?.openFile };

/** npm run test:tenant. What is not set for them is what they are skipped for. */
describe('A real tenant', () => {
  let host: GraphHost;
  beforeAll(async () => {
    if (tenant) host = await tenantHost(tenant);
  }, 60_000);

  for (const { name, needs, run } of GRAPH_CASES) {
    const may = tenant !== undefined && (needs === undefined || has[needs] !== undefined);
    (may ? it : it.skip)(
      name,
      async () => {
        const scratch = await newScratch(host);
        try {
          await run(host, scratch);
        } finally {
          await removeScratch(host, scratch);
        }
      },
      180_000,
    );
  }
});
