import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  SubmitActionBase,
  Table,
  Versions,
} from 'adaptivecards';
import type { CardAction } from '../../wire.ts';
import type { Theme } from '../themes.ts';
import { hostConfig } from './host-config.ts';
import { markdown } from './markdown.ts';
import { mend } from './mend.ts';

export interface CardEvents {
  press(action: CardAction): void;
  open(url: string): void;
}

interface WithMentions {
  lang?: string;
  fallbackText?: string;
  msteams?: { entities?: { type?: string; mentioned?: { name?: string } }[] };
}

// Bundlers leave the table out, since the renderer registers it as a side effect of a file that nobody names.
GlobalRegistry.elements.register('Table', Table, Versions.v1_5);
GlobalSettings.setTabIndexAtCardRoot = false;
GlobalSettings.allowMarkForTextHighlighting = false;

let mentions: ReadonlySet<string> = new Set();
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text, mentions);
  result.didProcess = true;
};

const record = (data: unknown): Record<string, unknown> =>
  data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};

function carryOut(action: Action, events: CardEvents): void {
  if (action instanceof OpenUrlAction) events.open(action.url ?? '');
  else if (action instanceof SubmitActionBase) {
    const execute = action instanceof ExecuteAction;
    events.press({
      type: execute ? 'Action.Execute' : 'Action.Submit',
      ...(action.id && { id: action.id }),
      ...(action.title && { title: action.title }),
      ...(execute && { verb: action.verb }),
      data: record(action.data),
    });
  }
}

/** Draws a card with Microsoft's renderer. Null when it cannot be drawn; then its fallback text is what there is. */
export function drawCard(card: object, theme: Theme, events: CardEvents): HTMLElement | null {
  const { msteams, lang } = card as WithMentions;
  mentions = new Set(msteams?.entities?.flatMap((one) => one.mentioned?.name ?? []));
  const drawing = new AdaptiveCard();
  drawing.hostConfig = hostConfig(theme);
  drawing.onExecuteAction = (action) => carryOut(action, events);
  drawing.onAnchorClicked = (_element, anchor) => {
    events.open(anchor.href);
    return true;
  };
  try {
    drawing.parse(card);
    const element = drawing.render();
    if (element) mend(element, lang);
    return element ?? null;
  } catch {
    return null;
  }
}
