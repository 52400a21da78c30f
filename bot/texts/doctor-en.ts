import type { doctorSv } from './doctor-sv.ts';

export const doctorEn: Record<keyof typeof doctorSv, string> = {
  'doctor.title': 'Samverkan tries its way to Graph.',
  'doctor.mark.ok': 'OK',
  'doctor.mark.look': 'NOTE',
  'doctor.mark.fault': 'FAULT',
  'doctor.way.ok': 'The way: {address} answers.',
  'doctor.way.fault': 'The way to {address}.',
  'doctor.clock.off':
    'The clock: it is {minutes} min off from {address}. Set it right. Entra and Teams refuse what the service sends when it is more than five minutes off.',
  'doctor.token.ok': 'Access: Entra lets the app {app} in.',
  'doctor.token.fault': 'Access for the app {app}.',
  'doctor.roles.missing':
    'Access: the app {app} lacks {permission}. Without it, granting a site is of no use. Once it has it, that can take an hour, and up to a day for a managed identity.',
  'doctor.roles.wide':
    'Access: the app {app} has {roles} in Entra, for all sites or all mailboxes. The service does not need that. Remove them: they count beside what is granted.',
  'doctor.mailbox.ok': 'The mailbox {mailbox}: a draft was written and removed.',
  'doctor.mailbox.fault': 'The mailbox {mailbox}.',
  'doctor.mailbox.not-granted':
    'The mailbox {mailbox}: the app may not write in it. Once what stands below is run, it takes up to two hours until it counts.',
  'doctor.mailbox.not-found':
    'The mailbox {mailbox} does not exist. Make it as a shared mailbox in Exchange, or correct MAILBOX.',
  'doctor.library.ok': '{bodies}: the library can be read. {place}',
  'doctor.library.written': '{bodies}: a file was written in the library to try it, and removed. {place}',
  'doctor.library.fault': '{bodies}: the library {place}',
  'doctor.library.not-granted': '{bodies}: the app may not read in the library. {place}',
  'doctor.library.read-only': '{bodies}: the app may read in the library, but not write. {place}',
  'doctor.library.not-found':
    '{bodies}: there is no library at the address, or the app does not see it. Copy the address from the browser while the library is open. {place}',
  'doctor.library.left':
    '{bodies}: the file {name} was written to try it, and could not be removed. Remove it by hand. {place}',
  'doctor.library.unset': '{bodies}: no library is set. Add it to LIBRARIES, or "*" for all others.',
  'doctor.library.stranger': 'LIBRARIES names {id}, which is no body of the cooperation. Correct it.',
  'doctor.library.uploads': 'Uploaded files',
  'doctor.why.no-token':
    'Entra does not answer just now ({code}). That says nothing of the secret. Wait a minute and run it again.',
  'doctor.why.no-connection':
    'Nobody answers ({code}). Look at the network and the firewall, and whether a proxy is needed (GRAPH_PROXY).',
  'doctor.why.proxy':
    'The proxy {proxy} does not let us through ({code}). Let it pass graph.microsoft.com, login.microsoftonline.com and *.sharepoint.com, or correct GRAPH_PROXY.',
  'doctor.why.no-proxy': 'The proxy {proxy} does not answer ({code}). Correct GRAPH_PROXY or HTTPS_PROXY.',
  'doctor.why.time-out': 'No answer came in time. Look at the network, and run it again.',
  'doctor.why.throttled': 'Graph asks us to wait. Run it again in some minutes.',
  'doctor.why.unavailable': 'Graph is busy ({status}). Run it again in some minutes.',
  'doctor.why.other': 'Graph answered {status} {code}. Run it again, and show this to whoever helps you if it stays.',
  'doctor.credential.wrong-secret': 'The secret is wrong. GRAPH_SECRET is to be its value, not its id.',
  'doctor.credential.old-secret': 'The secret has run out. Make a new one in Entra and set GRAPH_SECRET.',
  'doctor.credential.no-app':
    'Entra does not know the app in the tenant {tenant}. Correct GRAPH_CLIENT_ID or MicrosoftAppTenantId.',
  'doctor.credential.no-tenant': 'Entra does not know the tenant {tenant}. Correct MicrosoftAppTenantId.',
  'doctor.credential.certificate':
    'Entra does not take the certificate. Upload it to the app in Entra, and see that it has not run out.',
  'doctor.credential.clock': 'The server’s clock is off, so Entra does not take the certificate. Set it right.',
  'doctor.credential.no-identity':
    'There is no managed identity here, or not the one that AZURE_CLIENT_ID names ({code}). Outside Azure, GRAPH_CERTIFICATE or GRAPH_SECRET is needed.',
  'doctor.credential.other': 'Entra does not let the app in ({code}).',
  'doctor.run.consent': 'Run in PowerShell, as a privileged role administrator:',
  'doctor.run.site': 'Run in PowerShell, as a SharePoint administrator, to let the app into the whole site:',
  'doctor.run.shell':
    'Or in a shell, with the Azure CLI signed in as an app that has Sites.FullControl.All (an ordinary sign-in is refused):',
  'doctor.run.library':
    'Or just into the library, in PowerShell. The app then needs Lists.SelectedOperations.Selected, and the last command writes what the setting is to say:',
  'doctor.run.mailbox':
    'Run in PowerShell, as an Exchange administrator. Do not give Mail.ReadWrite or Mail.Send in Entra too: they would count for all mailboxes. InScope is to be True:',
  'doctor.well': 'Everything works.',
  'doctor.faults': '{count} faults. Put them right from the top, and run it again.',
  'doctor.not-written': 'Nothing was written in the libraries. Run npm run doctor -- --write to try that too.',
};
