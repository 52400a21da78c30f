import type { tabDocumentSv } from './tab-sv.ts';

export const tabDocumentEn = {
  'tab.filing.title': 'Filed documents',
  'tab.filing.all': 'Filed documents in the bodies’ libraries',
  'tab.filing.documents': 'To Documents',
  'tab.filing.none': 'Nothing of {year} is filed in the library. Choose another year or another body.',
  'tab.filing.again': 'Try now',
  'tab.filing.tried': 'It is being tried now.',
  'tab.filing.settle': 'I have seen it',
  'tab.filing.settled': 'It is noted. Nothing was changed in the library.',
  'tab.filing.commands': 'Show the command that grants it',
  'tab.filing.powershell': 'In PowerShell:',
  'tab.filing.shell': 'Or in a shell with the Azure CLI:',
  'tab.filing.extract': 'File the extract in the library',
  'tab.filing.extracted': 'The extract is being filed in the library.',
} satisfies Record<keyof typeof tabDocumentSv, string>;
