import fc from 'fast-check';
import { fileName, titleOfFile } from '../../../bot/kernel/file-name.ts';

describe('vad en fil får heta', () => {
  it.each([
    ['..\\..\\x', 'x'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\någon\\Underlag till möte.docx', 'Underlag till möte.docx'],
    ['/etc/shadow', 'shadow'],
    ['Faktura\u202efdp.exe', 'Fakturafdp.exe'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['rad\r\nSet-Cookie: x=1.pdf', 'radSet-Cookie_ x=1.pdf'],
    ['.htaccess', 'htaccess'],
    ['Vad? <tag> "x" | y*.pdf', 'Vad_ _tag_ _x_ _ y_.pdf'],
    ['  Underlag   till   möte .pdf  ', 'Underlag till möte .pdf'],
    ['Å\u0308', 'Å\u0308'],
  ])('%j blir %j', (given, shown) => {
    expect(fileName(given)).toBe(shown.normalize('NFC'));
  });

  it.each(['', '.', '..', '....', '../..', '\\', '/', '\u202e', '   ', '. . .'])('%j heter handling', (given) => {
    expect(fileName(given)).toBe('handling');
  });

  it('500 tecken blir högst 120, med ändelsen kvar', () => {
    const long = fileName(`${'ö'.repeat(500)}.pdf`);
    expect(long).toHaveLength(120);
    expect(long.endsWith('.pdf')).toBe(true);
    expect(fileName('x'.repeat(500))).toHaveLength(120);
  });

  it('kortas inte mitt i ett tecken, och slutar inte på en punkt', () => {
    expect(fileName(`x${'😀'.repeat(100)}`).isWellFormed()).toBe(true);
    expect(fileName(`${'x'.repeat(119)}.${'y'.repeat(300)}`)).toBe('x'.repeat(119));
    expect(fileName('a\ud800.pdf').isWellFormed()).toBe(true);
  });

  it('rubriken är namnet utan ändelse', () => {
    expect(titleOfFile('Underlag.docx')).toBe('Underlag');
    expect(titleOfFile('Underlag 1.2.pdf')).toBe('Underlag 1.2');
    expect(titleOfFile('.pdf')).toBe('.pdf');
  });

  it('vad som än skickas: aldrig tomt, aldrig en väg, aldrig något osynligt', () => {
    const part = fc.constantFrom('..', '/', '\\', '\u0000', '\u202e', 'å', '.pdf', ' ', ':', '\n', '.');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (given) => {
          const name = fileName(given);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(120);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
          expect(name).not.toMatch(/[/\\\u0000-\u001f\u202a-\u202e\u2066-\u2069<>:"|?*]/);
          expect(name).not.toMatch(/^[.\s]|[.\s]$/);
          expect(name.isWellFormed()).toBe(true);
          expect(fileName(name)).toBe(name);
        },
      ),
    );
  });
});
