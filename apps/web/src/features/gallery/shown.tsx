import type { ReactNode } from 'react';

/** One component with its states side by side. */
export function Shown({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <section className="panel pad stack" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
