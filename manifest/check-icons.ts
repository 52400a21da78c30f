import { ICONS } from './app-manifest.ts';
import { type Picture, readPng } from './png.ts';

/** Teams' rules for the two icons, each fault in words. */
export function iconFaults(files: Record<string, Uint8Array>): string[] {
  return [
    ...faultsOf(ICONS.color, files[ICONS.color], 192),
    ...faultsOf(ICONS.outline, files[ICONS.outline], 32, (picture) =>
      isOutline(picture) ? [] : ['annat än vitt och genomskinligt / other than white and transparent'],
    ),
  ];
}

function faultsOf(
  name: string,
  bytes: Uint8Array | undefined,
  side: number,
  more: (picture: Picture) => string[] = () => [],
): string[] {
  const picture = bytes ? readPng(bytes) : null;
  if (!picture) return [`${name}: inte en PNG med 8 bitars färg / not a PNG with 8-bit colour`];
  const { width, height } = picture;
  const sized = width === side && height === side;
  const found = sized ? more(picture) : [`${width}×${height} i stället för / instead of ${side}×${side}`];
  return found.map((fault) => `${name}: ${fault}`);
}

/** Every pixel that is seen is white, and there is both something to see and something to see through. */
function isOutline({ pixels, channels }: Picture): boolean {
  if (channels !== 4) return false;
  let [seen, clear] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) clear++;
    else if (pixels[at] !== 255 || pixels[at + 1] !== 255 || pixels[at + 2] !== 255) return false;
    else seen++;
  }
  return seen > 0 && clear > 0;
}
