import {
  createElement,
  lazy,
  Suspense,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';

const SOON_MS = 1_500;

/**
 * A part that is not on the page at first, such as a dialog: it comes in a file of its own, which is fetched once the page
 * stands still, so that it opens at once.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): (props: Props) => ReactNode {
  let asked: ReturnType<typeof load> | undefined;
  // What could not be fetched is asked for anew by the next who needs it.
  const once = (): ReturnType<typeof load> =>
    (asked ??= load().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
  const Part = lazy(once);
  soon.push(once);
  return function Later(props: Props): ReactNode {
    return <Suspense>{createElement(Part as ComponentType<Props>, props)}</Suspense>;
  };
}

/** Whether something has ever been open: until then nothing of it is drawn. */
export function useOnceOpen(open: boolean | undefined): boolean {
  const [once, setOnce] = useState(!!open);
  if (open && !once) setOnce(true);
  return once || !!open;
}

const soon: (() => Promise<unknown>)[] = [];

/** Fetches what comes later as soon as the page has come to rest. */
export function useFetchLater(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of soon.splice(0)) void load().catch(() => undefined);
    }, SOON_MS);
    return () => clearTimeout(timer);
  }, []);
}
