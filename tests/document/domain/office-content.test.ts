import { strToU8, zipSync } from 'fflate';
import { readOfficeContent } from '../../../bot/reading/office-content.ts';
import { rewriteOffice } from '../../../local/graph/rewrite-office.ts';
import { sheetFile } from '../../support/sheet-file.ts';

const hashOf = (bytes: Uint8Array) => readOfficeContent(Buffer.from(bytes));

describe('en Excelfil jämförs som det den säger', () => {
  it('som SharePoint ger tillbaka den är den densamma, var gång', () => {
    const sheet = sheetFile('Budget');
    const [once, twice] = [rewriteOffice('a.xlsx', sheet, 1), rewriteOffice('a.xlsx', sheet, 2)];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(twice))).not.toBe(0);
    expect(hashOf(once)).toEqual(hashOf(sheet));
    expect(hashOf(twice)).toEqual(hashOf(sheet));
    expect(hashOf(sheet)).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('med en annan siffra i ett blad är den en annan', () => {
    expect(hashOf(sheetFile('Budget'))).not.toEqual(hashOf(sheetFile('Bokslut')));
  });

  it.each([
    ['ingen zip', strToU8('en text')],
    ['en zip utan huvuddel', zipSync({ 'a.txt': strToU8('en text') })],
  ])('%s jämförs inte', (_what, bytes) => {
    expect(hashOf(bytes)).toEqual({ fault: 'not-office' });
  });
});
