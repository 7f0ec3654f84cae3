import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether what stands within is wider than it, so that it scrolls sideways. */
export function useSideways(scroller: RefObject<HTMLElement | null>): boolean {
  const [sideways, setSideways] = useState(false);
  useLayoutEffect(() => {
    const outer = scroller.current;
    if (!outer) return;
    const look = (): void => setSideways(outer.scrollWidth > outer.clientWidth + 1);
    look();
    const observer = new ResizeObserver(look);
    for (const one of [outer, ...outer.children]) observer.observe(one);
    return () => observer.disconnect();
  }, [scroller]);
  return sideways;
}
