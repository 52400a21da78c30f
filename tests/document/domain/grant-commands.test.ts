import { execFileSync } from 'node:child_process';
import {
  consentGrant,
  type GrantCommands,
  libraryGrant,
  mailboxGrant,
  siteGrant,
} from '../../../bot/document/views/grant-commands.ts';

const APP = '12345678-1234-4234-8234-123456789012';
const TO = { app: APP, graph: 'https://graph.microsoft.com' };
const HOST = 'https://example.sharepoint.com';

const said = ({ powershell }: GrantCommands) => powershell.join('\n');

/** The shell's commands as a shell runs them, with an `az` that says what it was told and names a site. */
function told({ shell = [] }: GrantCommands): string[][] {
  const az = `az() { printf '%s\\037' "$@" >&2; printf '\\036' >&2; echo 'example.sharepoint.com,1,2'; }`;
  const script = `exec 3>&2; { ${az}\n${shell.join('\n')}\n} 2>&1 >/dev/null`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' })
    .split('\u001e')
    .filter(Boolean)
    .map((call) => call.split('\u001f').slice(0, -1));
}

/** The JSON that a PowerShell line sends as its body, with the quotes of PowerShell taken away. */
function bodyOf(line: string): unknown {
  return JSON.parse((/-Body '(.*)'$/.exec(line)?.[1] ?? '').replaceAll("''", "'"));
}

describe('kommandona som ger appen en plats', () => {
  it('hela platsen, för den som har PowerShell: platsen slås upp och appen får skriva där', () => {
    const { powershell } = siteGrant(`${HOST}/sites/ssk/Delade dokument`, TO);
    expect(powershell[0]).toBe('Connect-MgGraph -Scopes Sites.FullControl.All');
    expect(powershell[1]).toContain(`'https://graph.microsoft.com/v1.0/sites/example.sharepoint.com:/sites/ssk'`);
    expect(powershell[2]).toContain(`-Method POST -Uri "https://graph.microsoft.com/v1.0/sites/$site/permissions"`);
    expect(bodyOf(powershell[2] ?? '')).toEqual({
      roles: ['write'],
      grantedToIdentities: [{ application: { id: APP, displayName: 'Samverkan' } }],
    });
  });

  it('hela platsen, för den som har Azure CLI: samma anrop, med platsen som slogs upp', () => {
    const [get, post] = told(siteGrant(`${HOST}/teams/lg's/Protokoll`, TO));
    expect(get).toContain(`https://graph.microsoft.com/v1.0/sites/example.sharepoint.com:/teams/lg's`);
    expect(post).toContain('https://graph.microsoft.com/v1.0/sites/example.sharepoint.com,1,2/permissions');
    expect(JSON.parse(post?.at(-1) ?? '')).toMatchObject({ roles: ['write'] });
  });

  it('en plats utan egen väg är värdens första', () => {
    expect(said(siteGrant(`${HOST}/Protokoll`, TO))).toContain(`/v1.0/sites/example.sharepoint.com'`);
  });

  it('bara biblioteket: det slås upp på sin adress, och det sista kommandot säger vad som ska stå i LIBRARIES', () => {
    const { powershell } = libraryGrant(`${HOST}/sites/ssk/Delade dokument/Forms/AllItems.aspx`, TO);
    expect(powershell[2]).toContain(`-eq '${HOST}/sites/ssk/Delade%20dokument'`);
    expect(powershell[3]).toContain('/sites/$site/lists/$list/permissions');
    expect(bodyOf(powershell[3] ?? '')).toEqual({
      roles: ['write'],
      grantedToV2: { application: { id: APP, displayName: 'Samverkan' } },
    });
    expect(powershell.at(-1)).toMatch(/^"drive:" \+ .*\/drive"\)\.id$/);
  });

  it('bara biblioteket, när det är satt med sitt id', () => {
    const { powershell } = libraryGrant('drive:b!x7/Jq', TO);
    expect(powershell[1]).toContain(`'https://graph.microsoft.com/v1.0/drives/b!x7%2FJq?$select=sharePointIds'`);
  });

  it('hela platsen, när biblioteket är satt med sitt id, med eller utan drive:', () => {
    for (const place of ['drive:b!x7Jq', 'b!x7Jq']) {
      expect(said(siteGrant(place, TO))).toContain(`drives/b!x7Jq?$select=sharePointIds').sharePointIds.siteId`);
      expect(told(siteGrant(place, TO))[0]).toContain('sharePointIds.siteId');
    }
  });

  it('en brevlåda, och ingen annan: två roller inom den, och en prövning sist', () => {
    const { powershell } = mailboxGrant(`sam'verkan@example.se`, TO);
    expect(powershell.filter((line) => line.startsWith('New-ManagementRoleAssignment'))).toEqual([
      `New-ManagementRoleAssignment -App ${APP} -Role 'Application Mail.ReadWrite' -CustomResourceScope 'Samverkan'`,
      `New-ManagementRoleAssignment -App ${APP} -Role 'Application Mail.Send' -CustomResourceScope 'Samverkan'`,
    ]);
    expect(said({ powershell })).toContain(
      `-RecipientRestrictionFilter 'PrimarySmtpAddress -eq ''sam''''verkan@example.se'''`,
    );
    expect(powershell.at(-1)).toMatch(/^Test-ServicePrincipalAuthorization .* -Resource 'sam''verkan@example.se'/);
  });

  it('samtycket till att fråga: just den behörigheten, och den som gäller utan inloggad', () => {
    for (const permission of ['Sites.Selected', 'Lists.SelectedOperations.Selected'] as const)
      expect(said(consentGrant(permission, TO))).toContain(
        `$_.Value -eq '${permission}' -and $_.AllowedMemberTypes -contains 'Application'`,
      );
  });

  it('i ett annat moln frågas dess Graph', () => {
    const all = said(siteGrant(`${HOST}/sites/ssk/P`, { app: APP, graph: 'https://graph.microsoft.us' }));
    expect(all).toContain('https://graph.microsoft.us/v1.0/');
    expect(all).not.toContain('graph.microsoft.com');
  });
});
