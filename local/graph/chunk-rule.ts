const MOST_TO_OUTLOOK = 4 * 1024 * 1024;
const UNIT = 320 * 1024;
const MOST = 60 * 1024 * 1024;

/**
 * Why a piece of an upload is not as it is asked for; null: it is. `what`: "upload/…" to SharePoint, "attach/…" to Outlook.
 * https://learn.microsoft.com/graph/api/driveitem-createuploadsession, …/attachment-createuploadsession
 */
export function chunkFault(what: string, headers: Record<string, string>, bytes: number): string | null {
  if (headers.authorization !== undefined) return 'a token was sent to an address that needs none';
  const [from, to, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '')?.slice(1) ?? []).map(
    Number,
  );
  if (from === undefined || to === undefined || total === undefined) return 'no Content-Range';
  if (to < from || to >= total || to - from + 1 !== bytes) return 'the range is not that of the bytes';
  if (what.startsWith('attach/')) return bytes < MOST_TO_OUTLOOK ? null : 'a piece is 4 MiB or more';
  if (to + 1 < total && bytes % UNIT !== 0) return 'a piece is no multiple of 320 KiB';
  return bytes < MOST ? null : 'a piece is 60 MiB or more';
}
