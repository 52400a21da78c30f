import { type ConfigFault, faultLines, GUID } from '../bot/config-fault.ts';

/** What the app package is told from outside; the names are the service's own where it has them. */
export interface PackageSettings {
  appId: string;
  /** An origin, e.g. https://samverkan.example.se, without a slash at the end. */
  publicUrl: string;
  version: string;
  publisher: { name: string; website: string; privacy: string; terms: string };
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
/** The manifest's limit for developer.name. */
const LONGEST_NAME = 32;

type Env = Record<string, string | undefined>;

/** The settings, or every fault in them at once. An empty one counts as none. */
export function readPackageSettings(given: Env, ownVersion: string): PackageSettings | { faults: ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const read = (name: string, right: (value: string) => boolean, expected: string, example: string): string => {
    const value = given[name]?.trim() ?? '';
    if (!right(value)) faults.push({ name, expected, example });
    return value;
  };
  const page = (name: string, expected: string, path: string) =>
    read(name, isPage, `${expected}, med https / with https`, `https://www.example.se/${path}`);
  const settings: PackageSettings = {
    appId: read('MicrosoftAppId', (value) => GUID.test(value), 'ett GUID / a GUID', EXAMPLE_APP).toLowerCase(),
    publicUrl: read('PUBLIC_URL', isService, SERVICE, 'https://samverkan.example.se').replace(/\/$/, ''),
    version: read('PACKAGE_VERSION', (value) => VERSION.test(value || ownVersion), VERSIONS, '1.0.0') || ownVersion,
    publisher: {
      name: read('PUBLISHER_NAME', isName, NAME, 'Exempelkommunerna'),
      website: page('PUBLISHER_URL', 'utgivarens webbplats / the publisher’s web site', ''),
      privacy: page('PRIVACY_URL', 'hur personuppgifter hanteras / how personal data are handled', 'personuppgifter'),
      terms: page('TERMS_URL', 'villkor för att använda appen / the terms of use', 'villkor'),
    },
  };
  return faults.length > 0 ? { faults } : settings;
}

/** Faults as they are printed. */
export function settingsReport(faults: ConfigFault[]): string {
  return [
    'Apppaketet kan inte göras: inställningar saknas eller är fel / settings are missing or wrong.',
    ...faultLines(faults),
  ].join('\n');
}

const EXAMPLE_APP = '22222222-2222-4222-8222-222222222222';
const SERVICE =
  'tjänstens adress som Teams når den: https och ett värdnamn, utan sökväg / the address of the service: https and a host name, no path';
const VERSIONS =
  'tre tal med punkt emellan, utan inledande nollor, högre än förra gången / three numbers, higher than the last time';
const NAME = `utgivarens namn, högst ${LONGEST_NAME} tecken / the publisher’s name`;

function isName(value: string): boolean {
  return value.length > 0 && value.length <= LONGEST_NAME;
}

function isPage(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}

/** A browser's spelling of the origin, and a name with a dot that is not an IPv4 address: nothing that Teams can't reach. */
function isService(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin, hostname } = new URL(value);
  const reachable = /\.[a-z][a-z0-9-]*$/.test(hostname);
  return protocol === 'https:' && reachable && value.toLowerCase().replace(/\/$/, '') === origin;
}
