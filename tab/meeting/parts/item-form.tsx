import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { fieldsOf, NEW } from '../item-draft.ts';
import { type ItemFormProps, useItemForm } from '../save-item.ts';
import { AskSecrecy } from './ask-secrecy.tsx';
import { EditAnnexes } from './edit-annexes.tsx';
import { EditGuests } from './edit-guests.tsx';
import { ItemConflict } from './item-conflict.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemPlace } from './item-place.tsx';
import { LeftParts } from './left-parts.tsx';
import { NewParts } from './new-parts.tsx';

/** One item's words, saved by themselves. What is typed stays until it is saved or given up. */
export function ItemForm(props: ItemFormProps) {
  const { meeting, editing, id, item, changed } = props;
  const { say } = useTab();
  const { form, held, mine, draft, before, more, faults, touched, beaten, busy, ...rest } = useItemForm(props);
  const { problem, erased, asking, fresh, setTyped, save, submit, markAndRemove, keepAll, giveUp, again, leave } = rest;
  if (id === NEW && fresh.giving.made !== undefined) {
    return (
      <div className="panel">
        <LeftParts giving={fresh.giving} onAgain={again} onClose={leave} />
      </div>
    );
  }
  return (
    <div className="panel">
      <form ref={form} className="form" noValidate onSubmit={submit}>
        {id === NEW && <h3>{say('tab.item.new')}</h3>}
        <DraftLine held={held} />
        <ItemFields
          draft={draft}
          faults={faults}
          wasSecret={item?.fields.secret === true}
          onChange={(next) => setTyped({ ...mine, draft: next })}
        />
        {id === NEW && editing.items.length > 0 && (
          <ItemPlace items={editing.items} before={before} onChange={(next) => setTyped({ ...mine, before: next })} />
        )}
        {id === NEW && (
          <NewParts
            fresh={fresh}
            more={more}
            secret={draft.secret}
            editing={editing}
            onMore={(next) => setTyped({ ...mine, more: next })}
          />
        )}
        {problem && !beaten && <ProblemNotice problem={problem} />}
        {beaten && (
          <ItemConflict
            theirs={item}
            mine={fieldsOf(draft)}
            onMine={() => save(item?.version ?? 0)}
            onTheirs={giveUp}
          />
        )}
        <div className="choices">
          {!beaten && (
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {say(busy ? 'tab.saving' : 'tab.item.save')}
            </Button>
          )}
          <Button onClick={giveUp}>{say(touched ? 'tab.item.cancel' : 'tab.item.close')}</Button>
        </div>
      </form>
      <AskSecrecy
        open={asking !== null}
        erased={erased}
        approved={item?.inMinutes === 'approved'}
        onConfirm={markAndRemove}
        onClose={keepAll}
      />
      {item && (
        <>
          <EditAnnexes meeting={meeting} item={item} uploads={editing.uploads} changed={changed} />
          <EditGuests meeting={meeting} item={item} known={editing.knownGuests} changed={changed} />
        </>
      )}
    </div>
  );
}
