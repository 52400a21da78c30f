import type { Paper } from '../../views/paper.ts';

/** What the file says of itself. The day is the paper's own: the same paper is the same file, whenever it is made. */
export async function metadataOf(paper: Paper): Promise<Record<string, string | Date>> {
  const { title, kind, owner, date } = paper;
  return {
    Title: title,
    Author: owner,
    Subject: kind,
    Creator: 'Samverkan',
    Producer: 'PDFKit 0.20.2',
    // In the middle of the day it is the same day in all of Europe.
    CreationDate: new Date(`${date}T12:00:00Z`),
    // The file's id is made of these alone.
    ContentHash: await hashOf(JSON.stringify(paper)),
  };
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * pdfkit writes the same values into the file as they are and into its XMP as parts of a template, where "&" and "<" would
 * end the metadata: as part of a template such a text is escaped.
 */
export function escapedInTemplates(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return Object.assign(new String(value), { toString: () => escaped(value) });
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter);
}
