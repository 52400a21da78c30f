/** The app that is to be let in, and where Graph is. */
export interface Granted {
  /** The client id of the app or of the managed identity. */
  app: string;
  /** https://graph.microsoft.com, or a national cloud's. */
  graph: string;
}

/** What an administrator runs, line by line: in PowerShell, or in a shell with the Azure CLI where there is such a way. */
export interface GrantCommands {
  powershell: string[];
  shell?: string[];
}

const NAME = 'Samverkan';
const GRAPH_APP = '00000003-0000-0000-c000-000000000000';

/** Lets the app write in the whole site of a library: `Sites.Selected`. `place`: the library's address, or its drive's id. */
export function siteGrant(place: string, { app, graph }: Granted): GrantCommands {
  const [site, field] = siteQuestion(place, graph);
  const body = JSON.stringify({ roles: ['write'], grantedToIdentities: [{ application: application(app) }] });
  return {
    powershell: [
      'Connect-MgGraph -Scopes Sites.FullControl.All',
      `$site = (Invoke-MgGraphRequest -Method GET -Uri ${single(site)}).${field}`,
      post(`${graph}/v1.0/sites/$site/permissions`, body),
    ],
    shell: [
      `site=$(az rest --method get --url ${quoted(site)} --query ${field} -o tsv)`,
      azPost(`${graph}/v1.0/sites/$site/permissions`, body),
    ],
  };
}

/** Lets the app write in just the library: `Lists.SelectedOperations.Selected`. `place`: as above. */
export function libraryGrant(place: string, { app, graph }: Granted): GrantCommands {
  const body = JSON.stringify({ roles: ['write'], grantedToV2: { application: application(app) } });
  return {
    powershell: [
      'Connect-MgGraph -Scopes Sites.FullControl.All',
      ...(isAddress(place) ? byAddress(new URL(place), graph) : byDrive(place, graph)),
      post(`${graph}/v1.0/sites/$site/lists/$list/permissions`, body),
      `"drive:" + (Invoke-MgGraphRequest -Method GET -Uri "${graph}/v1.0/sites/$site/lists/$list/drive").id`,
    ],
  };
}

/** Lets the app write and send mail in one mailbox, and in no other. */
export function mailboxGrant(mailbox: string, { app }: Granted): GrantCommands {
  const scope = single(`PrimarySmtpAddress -eq ${single(mailbox)}`);
  const assign = (role: string) =>
    `New-ManagementRoleAssignment -App ${app} -Role 'Application ${role}' -CustomResourceScope '${NAME}'`;
  return {
    powershell: [
      'Connect-MgGraph -Scopes Application.Read.All',
      'Connect-ExchangeOnline',
      `$id = (Get-MgServicePrincipal -Filter "appId eq '${app}'").Id`,
      `New-ServicePrincipal -AppId ${app} -ObjectId $id -DisplayName '${NAME}'`,
      `New-ManagementScope -Name '${NAME}' -RecipientRestrictionFilter ${scope}`,
      assign('Mail.ReadWrite'),
      assign('Mail.Send'),
      `Test-ServicePrincipalAuthorization -Identity ${app} -Resource ${single(mailbox)} | Format-Table`,
    ],
  };
}

/** Lets the app ask for what is then granted place by place: it gives no access to anything by itself. */
export function consentGrant(
  permission: 'Sites.Selected' | 'Lists.SelectedOperations.Selected',
  { app }: Granted,
): GrantCommands {
  return {
    powershell: [
      'Connect-MgGraph -Scopes Application.Read.All, AppRoleAssignment.ReadWrite.All',
      `$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH_APP}'"`,
      `$app = Get-MgServicePrincipal -Filter "appId eq '${app}'"`,
      `$role = $graph.AppRoles | Where-Object { $_.Value -eq '${permission}' -and $_.AllowedMemberTypes -contains 'Application' }`,
      'New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id -AppRoleId $role.Id',
    ],
  };
}

const isAddress = (place: string) => /^https?:/.test(place);

/** What Graph is asked, and which part of its answer is the site's id. */
function siteQuestion(place: string, graph: string): [address: string, field: string] {
  if (isAddress(place)) return [`${graph}/v1.0/sites/${siteOf(new URL(place))}`, 'id'];
  return [driveQuestion(place, graph), 'sharePointIds.siteId'];
}

function driveQuestion(place: string, graph: string): string {
  const drive = encodeURIComponent(place.replace(/^drive:/, ''));
  return `${graph}/v1.0/drives/${drive}?$select=sharePointIds`;
}

const application = (id: string) => ({ id, displayName: NAME });

/** As Graph names a site by its address: "example.sharepoint.com:/sites/ssk"; the host alone is its first site. */
function siteOf({ hostname, pathname }: URL): string {
  const site = /^\/(?:sites|teams)\/[^/]+/.exec(pathname)?.[0];
  return site === undefined ? hostname : `${hostname}:${site}`;
}

function byDrive(place: string, graph: string): string[] {
  return [
    `$ids = (Invoke-MgGraphRequest -Method GET -Uri ${single(driveQuestion(place, graph))}).sharePointIds`,
    '$site = $ids.siteId; $list = $ids.listId',
  ];
}

function byAddress(url: URL, graph: string): string[] {
  const address = url.origin + url.pathname.replace(/\/(Forms\/[^/]*)?$/, '');
  return [
    `$site = (Invoke-MgGraphRequest -Method GET -Uri ${single(`${graph}/v1.0/sites/${siteOf(url)}`)}).id`,
    `$list = ((Invoke-MgGraphRequest -Method GET -Uri "${graph}/v1.0/sites/$site/lists").value | Where-Object { $_.webUrl -eq ${single(address)} }).id`,
  ];
}

function post(uri: string, body: string): string {
  return `Invoke-MgGraphRequest -Method POST -Uri "${uri}" -ContentType 'application/json' -Body ${single(body)}`;
}

function azPost(url: string, body: string): string {
  return `az rest --method post --url "${url}" --headers Content-Type=application/json --body ${quoted(body)}`;
}

/** PowerShell's own: nothing is looked into, and a quote is written twice. */
const single = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** A shell's. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
