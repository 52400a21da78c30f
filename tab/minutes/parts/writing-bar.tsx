import { type RefObject, useRef } from 'react';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { labelled, typeInto } from '../labelled.ts';

const LABELS = ['decision', 'assignment', 'proposal', 'viewpoint', 'discussion'] as const;

interface Props {
  items: ItemView[];
  /** The item that the meeting came to last. */
  now: string | undefined;
  /** The notes that were written in last. */
  area: RefObject<HTMLTextAreaElement | null>;
  ready: boolean;
}

/** Stays in sight: the way to every item, and the words that say what a line is. */
export function WritingBar({ items, now, area, ready }: Props) {
  const { say } = useTab();
  const labels = [...LABELS.map((label) => say(`tab.write.label.${label}`)), '#'];
  const insert = (label: string) => {
    const { current } = area;
    if (current) typeInto(current, labelled(current.value, current.selectionStart, label, labels));
  };
  return (
    <div className="writing-bar">
      <ItemNav items={items} now={now} />
      {/* The field keeps the focus, so that one writes on. */}
      <fieldset className="labels" onMouseDown={(event) => event.preventDefault()}>
        <legend className="unseen">{say('tab.write.labels')}</legend>
        {labels.map((label) => (
          <button
            key={label}
            type="button"
            className="label-button"
            aria-disabled={!ready || undefined}
            onClick={() => insert(label)}
          >
            {label === '#' ? say('tab.write.label.heading') : label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function ItemNav({ items, now }: Pick<Props, 'items' | 'now'>) {
  const { say } = useTab();
  const list = useRef<HTMLDetailsElement>(null);
  const go = (id: string) => {
    list.current?.removeAttribute('open');
    const target = document.getElementById(`notes-${id}`) ?? document.getElementById(`held-${id}`);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  };
  return (
    <details ref={list} className="item-nav">
      <summary>{say('tab.write.goTo')}</summary>
      <ol className="plain">
        {items.map(({ id, no, heading, asides }) => (
          <li key={id}>
            <button
              type="button"
              className="link go"
              {...(id === now ? { 'aria-current': 'step' as const } : {})}
              onClick={() => go(id)}
            >
              {`${no}. ${heading}`}
              {id === now && ` (${say('tab.write.current')})`}
              {asides.length > 0 && ` (${say('tab.write.twoTexts')})`}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
