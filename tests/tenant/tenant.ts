import { type ConfigFault, type Env, faultLines, safeUrl, withoutEmpty } from '../../bot/config-fault.ts';
import { readGraph } from '../../bot/config-graph.ts';
import type { GraphSettings } from '../../graph/settings.ts';

/** What the cases are tried on, and what else there is of it: without that some are skipped. */
export interface Tenant {
  settings: GraphSettings;
  library: URL;
  recipient: string;
  openFile?: string;
  closedSite?: URL;
  closedMailbox?: string;
  libraryAlone?: { drive: string; site: URL };
}

/** The tenant that the environment names; undefined: none is set. Throws when it is set wrongly. */
export function tenantOf(given: Env): Tenant | undefined {
  const env = withoutEmpty(given);
  const { TENANT_LIBRARY, TENANT_MAILBOX } = env;
  if (TENANT_LIBRARY === undefined || TENANT_MAILBOX === undefined) return undefined;
  const faults: ConfigFault[] = [];
  const named = {
    MAILBOX: TENANT_MAILBOX,
    LIBRARIES: JSON.stringify({ '*': TENANT_LIBRARY }),
    UPLOADS_LIBRARY: TENANT_LIBRARY,
  };
  const settings = readGraph({ ...env, ...named }, botOf(env), faults);
  const library = safeUrl(TENANT_LIBRARY);
  if (faults.length > 0 || library === undefined)
    throw new Error(`A tenant is set wrongly.\n${faultLines(faults).join('\n')}`);
  return { settings, library, recipient: env.TENANT_RECIPIENT ?? TENANT_MAILBOX, ...moreOf(env) };
}

/** Of the bot only who the app is to Graph. */
function botOf({ MicrosoftAppId = '', MicrosoftAppTenantId = '', MicrosoftAppType }: Env) {
  const appType = MicrosoftAppType === 'UserAssignedMsi' ? MicrosoftAppType : 'SingleTenant';
  const none = { cloud: {}, serviceOrigins: [], requestTimeoutMs: 0, secretariatAccounts: [] };
  return { appId: MicrosoftAppId, tenant: MicrosoftAppTenantId, appType, ...none } as const;
}

function moreOf(env: Env): Pick<Tenant, 'openFile' | 'closedSite' | 'closedMailbox' | 'libraryAlone'> {
  const closedSite = safeUrl(env.TENANT_CLOSED_SITE);
  const site = safeUrl(env.TENANT_LIBRARY_ALONE_SITE);
  const drive = env.TENANT_LIBRARY_ALONE?.replace(/^drive:/, '');
  return {
    ...(env.TENANT_OPEN_FILE ? { openFile: env.TENANT_OPEN_FILE } : {}),
    ...(closedSite ? { closedSite } : {}),
    ...(env.TENANT_CLOSED_MAILBOX ? { closedMailbox: env.TENANT_CLOSED_MAILBOX } : {}),
    ...(site && drive ? { libraryAlone: { drive, site } } : {}),
  };
}
