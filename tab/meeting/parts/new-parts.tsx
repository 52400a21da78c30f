import type { EditingView } from '../../../bot/meeting/views/view.ts';
import type { NewItem } from '../new-item.ts';
import type { NewMore } from '../new-parts.ts';
import { NewDocuments } from './new-documents.tsx';
import { NewGuests } from './new-guests.tsx';

interface Props {
  fresh: NewItem;
  more: NewMore;
  secret: boolean;
  editing: EditingView;
  onMore: (more: NewMore) => void;
}

/** What is to go with a new item. A secret one takes no document. */
export function NewParts({ fresh: { files, setFiles, faults }, more, secret, editing, onMore }: Props) {
  return (
    <>
      {!secret && (
        <NewDocuments
          more={more}
          files={files}
          faults={faults.link}
          uploads={editing.uploads}
          onMore={onMore}
          onFiles={setFiles}
        />
      )}
      <NewGuests more={more} faults={faults.guest} known={editing.knownGuests} onMore={onMore} />
    </>
  );
}
