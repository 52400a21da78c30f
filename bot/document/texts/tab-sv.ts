/** What the tab says of what is filed. */
export const tabDocumentSv = {
  'tab.filing.title': 'Arkiverade handlingar',
  'tab.filing.all': 'Arkiverade handlingar i organens bibliotek',
  'tab.filing.documents': 'Till Dokument',
  'tab.filing.none': 'Inget från {year} har lagts i biblioteket. Välj ett annat år eller ett annat organ.',
  'tab.filing.again': 'Försök nu',
  'tab.filing.tried': 'Det försöks nu.',
  'tab.filing.settle': 'Jag har sett det',
  'tab.filing.settled': 'Det är noterat. Inget har ändrats i biblioteket.',
  'tab.filing.commands': 'Visa kommandot som ger rätten',
  'tab.filing.powershell': 'I PowerShell:',
  'tab.filing.shell': 'Eller i ett skal med Azure CLI:',
  'tab.filing.extract': 'Lägg utdraget i biblioteket',
  'tab.filing.extracted': 'Utdraget läggs i biblioteket.',
} as const;
