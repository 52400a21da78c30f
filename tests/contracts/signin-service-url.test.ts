import { isAllowedServiceUrl } from '../../bot/signin/service-url.ts';

const rig = ['http://127.0.0.1:9800'];

describe('the addresses that the bot may send its token to', () => {
  test.each([
    'https://smba.trafficmanager.net/emea/x/',
    'https://smba.trafficmanager.net/amer/',
    'https://SMBA.trafficmanager.net/emea/',
    'https://smba.infra.gcc.teams.microsoft.com/x/',
    'https://smba.infra.gov.teams.microsoft.us/x/',
    'https://smba.infra.dod.teams.microsoft.us/x/',
  ])('%s is one of Teams', (url) => expect(isAllowedServiceUrl(url, [])).toBe(true));

  test.each([
    ['http, not https', 'http://smba.trafficmanager.net/emea/'],
    ['a port', 'https://smba.trafficmanager.net:8443/emea/'],
    ['user info', 'https://smba.trafficmanager.net@evil.se/'],
    ['user info before the right host', 'https://user:pass@smba.trafficmanager.net/'],
    ["somebody else's name there", 'https://evil.trafficmanager.net/'],
    ['the name as a label', 'https://smba.trafficmanager.net.evil.se/'],
    ['the name in the path', 'https://evil.se/smba.trafficmanager.net'],
    ['a name before ours', 'https://x.smba.trafficmanager.net/'],
    ['Web Chat', 'https://webchat.botframework.com/'],
    ['Direct Line', 'https://europe.directline.botframework.com/'],
    ['the bare domain', 'https://botframework.com/'],
    ['a look-alike', 'https://evilbotframework.com/'],
    ['a final dot', 'https://smba.trafficmanager.net./'],
    ['a backslash', 'https://evil.se\\.botframework.com/'],
    ['no address', 'smba.trafficmanager.net'],
    ['nothing', ''],
    ['a rig that no setting names', 'http://127.0.0.1:9801/'],
  ])('refused: %s', (_, url) => expect(isAllowedServiceUrl(url, rig)).toBe(false));

  test('an address under botframework.com only by setting', () => {
    const set = ['https://webchat.botframework.com'];
    expect(isAllowedServiceUrl('https://webchat.botframework.com/', set)).toBe(true);
    expect(isAllowedServiceUrl('https://directline.botframework.com/', set)).toBe(false);
  });

  test('an origin from the settings is allowed exactly as it stands', () => {
    expect(isAllowedServiceUrl('http://127.0.0.1:9800/', rig)).toBe(true);
    expect(isAllowedServiceUrl('http://u@127.0.0.1:9800/', rig)).toBe(false);
    expect(isAllowedServiceUrl('https://127.0.0.1:9800/', rig)).toBe(false);
  });
});
