import { cloneElement, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { PopoverProps } from 'antd/es/popover';
import { later, useOnceOpen } from './later.tsx';

const Popover = later<PopoverProps>(() => import('antd/es/popover'));

interface TriggerProps {
  'aria-haspopup'?: 'dialog';
  'aria-expanded'?: boolean;
  onPointerDown?: () => void;
  onClick?: () => void;
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
  const once = useOnceOpen(open);
  // A press on the button closes an open panel before it is a click.
  const closes = useRef(false);
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
    <span className="late-menu">
      {cloneElement(children, {
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        onPointerDown: () => (closes.current = open),
        onClick: () => {
          before.current = document.activeElement as HTMLElement | null;
          setOpen(!closes.current);
          closes.current = false;
        },
      })}
      {once && (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger="click"
          placement="bottomRight"
          destroyOnHidden
          // Within a dialog, which keeps the focus to itself.
          getPopupContainer={(place) => place.closest<HTMLElement>('[role="dialog"]') ?? document.body}
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
          <span className="menu-place" />
        </Popover>
      )}
    </span>
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
