/**
 * Copies a field's text; where it cannot, the text is left marked. Teams' frames seldom let the page use
 * navigator.clipboard, so the old way is tried too.
 */
export async function copy(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
