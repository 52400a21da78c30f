import { asItsKind } from '../../../bot/document/service/file-heads.ts';
import { ACCEPTED, type FileKind, fileWords, KIND_WORDS, kindOfFile } from '../../../bot/document/texts/kinds.ts';
import { nameUnderTitle } from '../../../bot/kernel/file-name.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000)]);

/** The bytes, in parts of so many. */
async function* inParts(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function through(bytes: Buffer, kind: FileKind, size = 7): Promise<Buffer | string> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of asItsKind(inParts(bytes, size), kind)) parts.push(part);
  } catch (error) {
    return `${(error as Error).name} efter ${parts.length} delar`;
  }
  return Buffer.concat(parts);
}

describe('vad en fil är', () => {
  it.each<[FileKind, Buffer]>([
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['pdf', Buffer.from('skräp före\n%PDF-1.4')],
    ['docx', ZIP],
    ['ods', ZIP],
    ['rtf', Buffer.from('{\\rtf1\\ansi')],
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['txt', Buffer.from('Södertörn\r\n'.repeat(500))],
    ['csv', Buffer.from('\ufeffKommun;Svar', 'utf16le')],
    ['txt', Buffer.alloc(0)],
  ])('%s går igenom oförändrad, hur den än delas', async (kind, bytes) => {
    for (const size of [1, 7, 1024, 10_000]) expect(await through(bytes, kind, size)).toEqual(bytes);
  });

  it.each<[FileKind, Buffer]>([
    ['pdf', EXE],
    ['txt', EXE],
    ['csv', ZIP],
    ['docx', EXE],
    ['docx', OLE],
    ['xlsx', Buffer.from('<html>')],
    ['jpg', Buffer.from('<svg/>')],
    ['rtf', Buffer.from('%PDF-')],
  ])('det som heter %s och är något annat stoppas innan något har gått igenom', async (kind, bytes) => {
    expect(await through(bytes, kind)).toBe('NotItsKind efter 0 delar');
  });

  it('ändelsen säger slaget, hur den än skrivs; det som inte står i listan är inget', () => {
    expect(kindOfFile('Budget.2025.PDF')).toBe('pdf');
    expect(kindOfFile('bild.jpeg ')).toBe('jpeg');
    const none = [
      'x.exe',
      'x.docm',
      'x.xlsm',
      'x.doc',
      'x.js',
      'x.html',
      'x.svg',
      'x.zip',
      'x.msg',
      'x.eml',
      'pdf',
      'x.',
    ];
    for (const name of [...none, 'x.toString', 'x.pdf.exe']) expect(kindOfFile(name)).toBeUndefined();
  });

  it('slaget och storleken sägs; en gammal fil av annat slag har bara sin storlek', () => {
    expect(fileWords('a.docx', '1,2 MB')).toBe('Word, 1,2 MB');
    expect(fileWords('a.jpeg', '12 kB')).toBe('JPG, 12 kB');
    expect(fileWords('a.doc', '12 kB')).toBe('12 kB');
    expect(KIND_WORDS).toBe('PDF, Word, Excel, PowerPoint, ODT, ODS, ODP, RTF, TXT, CSV, JPG, PNG');
    expect(ACCEPTED.split(',')).toContain('.pdf');
  });

  it('filen sparas under sin titel, med sin ändelse en gång', () => {
    expect(nameUnderTitle('Budget 2025', 'scan0001.pdf')).toBe('Budget 2025.pdf');
    expect(nameUnderTitle('Budget.PDF', 'scan0001.pdf')).toBe('Budget.PDF');
    expect(nameUnderTitle('Budget 2024/2025', 'scan0001.pdf')).toBe('Budget 2024-2025.pdf');
  });
});
