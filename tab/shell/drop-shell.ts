/** The static shape in index.html gives way to the first thing that React draws. */
export function dropShell(): void {
  document.getElementById('shell')?.remove();
}
