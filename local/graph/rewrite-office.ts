import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const OFFICE = /\.(docx|xlsx|pptx)$/i;
const MAIN_RELATIONS = [
  'word/_rels/document.xml.rels',
  'xl/_rels/workbook.xml.rels',
  'ppt/_rels/presentation.xml.rels',
];
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const OURS = 'customXml/item900.xml';
const LEVELS = [6, 9, 1] as const;

type Parts = Record<string, Uint8Array>;

/**
 * An Office file as SharePoint hands it out: with properties of the library's in it, and packed anew, so that its size
 * and hash differ each time it is read (rclone#9767). What people wrote is as it was. Anything else goes as it came.
 */
export function rewriteOffice(name: string, bytes: Uint8Array, time: number): Uint8Array {
  const parts = OFFICE.test(name) ? unpack(bytes) : null;
  if (!parts) return bytes;
  promote(parts, time);
  return zipSync(ordered(parts, time), { level: LEVELS[time % LEVELS.length] ?? 6 });
}

function unpack(bytes: Uint8Array): Parts | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** The columns' values lie in a part of their own, which the document's main part points at. */
function promote(parts: Parts, time: number): void {
  const stamp = `<p:ReadNo xmlns:p="urn:samverkan:local">${'0123456789'.repeat((time % 7) + 1)}${time}</p:ReadNo>`;
  parts[OURS] = strToU8(
    `<?xml version="1.0" encoding="utf-8"?><p:properties xmlns:p="urn:samverkan:local">${stamp}</p:properties>`,
  );
  const name = MAIN_RELATIONS.find((one) => parts[one]);
  const relations = name === undefined ? undefined : parts[name];
  if (name === undefined || !relations) return;
  const text = strFromU8(relations);
  if (text.includes(OURS)) return;
  const relation = `<Relationship Id="rIdLibrary" Type="${CUSTOM_XML}" Target="../${OURS}"/>`;
  parts[name] = strToU8(text.replace('</Relationships>', `${relation}</Relationships>`));
  const core = parts['docProps/core.xml'];
  if (core)
    parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/<cp:revision>\d+/, `<cp:revision>${time + 2}`));
}

const TYPES = '[Content_Types].xml';

/** The types first, as the format asks; the rest forwards or backwards. */
function ordered(parts: Parts, time: number): Zippable {
  const names = Object.keys(parts).filter((one) => one !== TYPES && !one.endsWith('/'));
  const rest = time % 2 === 0 ? names.sort() : names.sort().reverse();
  return Object.fromEntries([TYPES, ...rest].flatMap((name) => (parts[name] ? [[name, parts[name]]] : [])));
}
