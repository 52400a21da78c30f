import { api, follow } from './api.ts';
import { createApp } from './app.ts';
import { el } from './dom.ts';
import { words } from './words.ts';

const AGAIN_MS = 2000;

const unreached = el('p', { class: 'unreached', role: 'alert' });
document.body.append(unreached);

async function start(): Promise<void> {
  const app = createApp(await api.cast());
  await app.reload();
  unreached.textContent = '';
  unreached.after(...app.elements);
  follow(
    () => void app.reload().catch(() => undefined),
    (up) => {
      unreached.textContent = up ? '' : app.words().notReached;
    },
  );
}

function tryToStart(): void {
  start().catch(() => {
    unreached.textContent = words('sv').notReached;
    setTimeout(tryToStart, AGAIN_MS);
  });
}

tryToStart();
