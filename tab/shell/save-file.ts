/** Long enough for the slowest browser to have begun. */
const UNTIL_BEGUN = 60_000;

/** Hands a file to the browser to be saved, under its name. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_BEGUN);
}

/** The file's name in a Content-Disposition header (RFC 6266), or null. */
export function nameIn(header: string | null): string | null {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(header ?? '')?.[1];
  try {
    return coded ? decodeURIComponent(coded) : (plain ?? null);
  } catch {
    return plain ?? null;
  }
}
