import { Button } from '../controls/button.tsx';
import { useFileFetch } from '../fetch-file.ts';
import { Fetched } from './fetched.tsx';
import { Icon } from './icon.tsx';

interface Props {
  path: string;
  label: string;
  /** What it is saved as where the service gives no name; the label, where it is not given. */
  name?: string;
  /** What the button is about, where several with the same label stand on the page. */
  about?: string;
}

/** Fetches a file, and says what became of it. */
export function FetchButton({ path, label, name = label, about }: Props) {
  const [fetching, fetchIt] = useFileFetch();
  return (
    <>
      <Button
        icon={<Icon name="file" />}
        disabledFocusable={fetching.state === 'fetching'}
        onClick={() => fetchIt(path, name)}
        {...(about ? { 'aria-label': about } : {})}
      >
        {label}
      </Button>
      <Fetched fetching={fetching} name={label} />
    </>
  );
}
