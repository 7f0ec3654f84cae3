import { useRef, type ReactNode } from 'react';
import { SidewaysHint } from './sideways-hint.tsx';
import { useSideways } from './use-sideways.ts';

/** A heat map's table, which scrolls within itself where it is wider than its place and says so. */
export function HeatFrame({ label, children }: { label: string; children: ReactNode }): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const sideways = useSideways(scroller);
  return (
    <>
      {sideways && <SidewaysHint />}
      <div
        ref={scroller}
        className="heat-wrap"
        data-sideways={sideways || undefined}
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        {children}
      </div>
    </>
  );
}

/** What the two ends of the colours mean. */
export function HeatLegend({ spare, short }: { spare: string; short: string }): ReactNode {
  return (
    <p className="heat-legend small muted" aria-hidden="true">
      {spare}
      <span className="heat-scale">
        {[-2, -1, 0, 1, 2].map((step) => (
          <span key={step} data-heat={step} />
        ))}
      </span>
      {short}
    </p>
  );
}
