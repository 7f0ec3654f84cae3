import { useEffect, useRef, type ReactNode } from 'react';

/** A component as it looks while a hand or a drag is upon it, which nobody can hold still: the attribute it then has. */
export function Forced({
  part,
  attribute,
  value = 'true',
  children,
}: {
  part: string;
  attribute: `data-${string}`;
  value?: string;
  children: ReactNode;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const forced = box.current?.querySelector(part);
    forced?.setAttribute(attribute, value);
    return () => forced?.removeAttribute(attribute);
  });
  return <div ref={box}>{children}</div>;
}
