/** Calls once when the element comes into sight. The answer tells whether it has been. */
export function whenSeen(element: HTMLElement, seen: () => void): () => boolean {
  let was = false;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    was = true;
    observer.disconnect();
    seen();
  });
  observer.observe(element);
  return () => was;
}
