import type { ReactNode } from 'react';

/** One component with its states side by side. */
export function Shown({
  name,
  wide,
  bare,
  children,
}: {
  name: string;
  /** Over the whole width. */
  wide?: boolean;
  /** Without a panel around it: it brings its own. */
  bare?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <section className="gallery-part" data-wide={wide || undefined} aria-label={name}>
      <h3>{name}</h3>
      <div className={bare ? 'stack' : 'panel pad stack'}>{children}</div>
    </section>
  );
}

/** A state of it, by its name. */
export function Case({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div className="gallery-case">
      <p className="small muted">{name}</p>
      {children}
    </div>
  );
}

/** What belongs together, to be jumped to. */
export function Group({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}): ReactNode {
  return (
    <section id={id} className="gallery-group" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="gallery-parts">{children}</div>
    </section>
  );
}
