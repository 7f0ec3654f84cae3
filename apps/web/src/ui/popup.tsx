import { cloneElement, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import Popover from 'antd/es/popover';

interface TriggerProps {
  'aria-haspopup'?: 'dialog';
  'aria-expanded'?: boolean;
}

/** A small panel under its button: the focus goes into it, Escape closes it and gives the focus back. */
export function Popup({
  label,
  content,
  children,
}: {
  label: string;
  content: (close: () => void) => ReactNode;
  children: ReactElement<TriggerProps>;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const before = useRef<HTMLElement | null>(null);
  const close = (): void => {
    setOpen(false);
    before.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <Popover
      open={open}
      onOpenChange={(next) => {
        if (next) before.current = document.activeElement as HTMLElement | null;
        setOpen(next);
      }}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      // Within a dialog, which keeps the focus to itself.
      getPopupContainer={(button) => button.closest<HTMLElement>('[role="dialog"]') ?? document.body}
      content={
        <div
          role="dialog"
          aria-label={label}
          tabIndex={-1}
          className="popup"
          onKeyDown={onKey}
          ref={intoView}
        >
          {content(close)}
        </div>
      }
    >
      {cloneElement(children, { 'aria-haspopup': 'dialog', 'aria-expanded': open })}
    </Popover>
  );
}

/** Focused once it stands where it belongs, so that nothing scrolls away under it. */
function intoView(panel: HTMLDivElement | null): void {
  if (panel)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!panel.contains(document.activeElement)) panel.focus({ preventScroll: true });
      }),
    );
}
