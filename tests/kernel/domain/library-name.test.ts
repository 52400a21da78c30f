import fc from 'fast-check';
import { isLibraryName, libraryName } from '../../../bot/kernel/library-name.ts';
import { fileNameProblems } from '../../support/graph-contract/validate.mjs';

const FORBIDDEN = ['"', '*', ':', '<', '>', '?', '/', '\\', '|'];

/** What SharePoint says of a name, by Microsoft's page on restrictions. */
function problems(name: string): string[] {
  return [
    ...FORBIDDEN.filter((sign) => name.includes(sign)),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    ...(/[\u0000-\u001f\u007f]/.test(name) ? ['control'] : []),
    ...(/^\s|\s$|\.$|^~\$/.test(name) ? ['edge'] : []),
    ...(/^(\.lock|(CON|PRN|AUX|NUL|COM\d|LPT\d)(\..*)?|desktop\.ini|forms)$/i.test(name) ? ['reserved'] : []),
    ...(/_vti_/i.test(name) ? ['_vti_'] : []),
    ...(name.length === 0 || name.length > 255 || Buffer.byteLength(name) > 255 ? ['length'] : []),
    ...(name.normalize('NFC') === name && name.isWellFormed() ? [] : ['form']),
  ];
}

describe('vad en handling får heta i dokumentbiblioteket', () => {
  it.each([
    ['Minnesanteckningar Ledningsgruppen 2024-02-16.pdf', 'Minnesanteckningar Ledningsgruppen 2024-02-16.pdf'],
    ['Kallelse kl. 13:00.docx', 'Kallelse kl. 13.00.docx'],
    ['Remiss 2024/118.pdf', 'Remiss 2024-118.pdf'],
    ['Vad händer nu?.docx', 'Vad händer nu.docx'],
    ['"Det goda livet".pdf', '”Det goda livet”.pdf'],
    ['A\u030angstro\u0308m.pdf', 'Ångström.pdf'],
    ['50 % #1.pdf', '50 % #1.pdf'],
    ['~$utkast.docx', 'utkast.docx'],
    [' .~$. x . ', 'x'],
    ['a_VTI_b.pdf', 'a-vti-b.pdf'],
    ['_v*ti_', '-vti-'],
    ['CON', '_CON'],
    ['nul.docx', '_nul.docx'],
    ['Kontrakt.docx', 'Kontrakt.docx'],
    ['.lock', 'lock'],
    ['desktop.ini', '_desktop.ini'],
    ['Forms', '_Forms'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['Faktura\u202efdp.exe', 'Fakturafdp.exe'],
    ['rad\r\nrad.pdf', 'rad rad.pdf'],
  ])('%j blir %j', (said, name) => {
    expect(libraryName(said)).toBe(name);
  });

  it.each(['', ' ', '.', '...', '???', '~$', '\u200b', '\u0007'])('%j heter handling', (said) => {
    expect(libraryName(said)).toBe('handling');
  });

  it('300 tecken med alla förbjudna tecken och ett delat å: ett namn, med ändelsen kvar', () => {
    const title = `${FORBIDDEN.join('')}A\u030a ${'utredning '.repeat(29)}`.slice(0, 300);
    const name = libraryName(`${title}.pdf`);
    expect(problems(name)).toEqual([]);
    expect(name).toMatch(/^”\.-+Å utredning .*utrednin-[0-9a-f]{8}\.pdf$/);
  });

  it('två långa rubriker som börjar lika är två namn, och samma rubrik är alltid samma namn', () => {
    const long = 'x'.repeat(300);
    expect(libraryName(`${long}a.pdf`)).not.toBe(libraryName(`${long}b.pdf`));
    expect(libraryName(`${long}a.pdf`)).toBe(libraryName(`${long}a.pdf`));
  });

  it('kortas inte mitt i ett tecken, och inte längre än vad en disk tar', () => {
    const name = libraryName(`${'👩🏽'.repeat(80)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^(👩🏽)+-[0-9a-f]{8}\.pdf$/u);
    expect(libraryName(`a${'\u0301'.repeat(500)}.pdf`)).toMatch(/^-[0-9a-f]{8}\.pdf$/);
  });

  const part = fc.constantFrom(
    ...[...FORBIDDEN, '~$', '_vti_', '_VT', 'I_', '\u0000', '\u202e', '\ufeff', '\u2000', ' ', '.', '\n', 'con'],
    ...['å', 'a\u030a', '\u030a', '\u0338', '\ud800', '😀', '.pdf', '.lock', 'forms', 'x'.repeat(90), 'ö'.repeat(70)],
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('vad den än heter: ett namn som SharePoint och en disk tar, och som är sig likt nästa gång', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const name = libraryName(said);
        expect([name, problems(name), fileNameProblems(name)]).toEqual([name, [], []]);
        expect(isLibraryName(name)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('ändelsen är kvar', () => {
    fc.assert(
      fc.property(anything, (said) => {
        expect(libraryName(`x${said}x.docx`)).toMatch(/\.docx$/);
      }),
    );
  });
});
