import type { CSSProperties, ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Icon } from './icon.tsx';

export type Tone = 'plain' | 'brand' | 'good' | 'warn' | 'bad' | 'teal' | 'outline';

/** A small word on a tinted ground. The word carries the meaning; the colour repeats it. */
export function Tag({
  tone = 'plain',
  round,
  children,
}: {
  tone?: Tone;
  round?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <span className="tag" data-tone={tone} data-round={round || undefined}>
      {children}
    </span>
  );
}

/** Small facts with a dot between them; empty ones are left out. */
export function Facts({ children }: { children: readonly ReactNode[] }): ReactNode {
  return (
    <ul className="facts">
      {children.filter(Boolean).map((fact, at) => (
        <li key={at}>{fact}</li>
      ))}
    </ul>
  );
}

const READINESS_BARS = { NONE: 0, SAMPLE: 1, PREPARED: 2, GOVERNED: 3 } as const;

/** Three bars for how ready the data is, beside its word. */
export function DataMeter({
  level,
  label,
}: {
  level: keyof typeof READINESS_BARS;
  label: string;
}): ReactNode {
  const filled = READINESS_BARS[level];
  return (
    <span className="meter" data-level={filled}>
      <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 6}
            y={9 - bar * 4}
            width="4"
            height={5 + bar * 4}
            rx="1"
            data-on={bar < filled || undefined}
          />
        ))}
      </svg>
      {label}
    </span>
  );
}

/** The head of a page: the way back, the one h1, a sentence, and what can be done. */
export function PageHead({
  title,
  lead,
  back,
  above,
  children,
}: {
  title: string;
  lead?: ReactNode;
  back?: { to: string; label: string };
  above?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  return (
    <header className="page-head">
      <div className="page-head-words">
        {back && (
          <Link to={back.to} className="back-link">
            <Icon name="back" size={16} />
            {back.label}
          </Link>
        )}
        {above && <div className="page-above">{above}</div>}
        <h1>{title}</h1>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {children && <div className="page-head-side">{children}</div>}
    </header>
  );
}

/** A round mark with the first letter of a name. */
export const Initial = ({ name, size = 30 }: { name: string; size?: number }): ReactNode => (
  <span className="initial" style={{ '--size': `${size}px` } as CSSProperties} aria-hidden="true">
    {[...name.trim()][0] ?? '·'}
  </span>
);
