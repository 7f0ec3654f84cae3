import { cloneElement, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import type { DropdownProps } from 'antd/es/dropdown';
import { later } from './later.tsx';

const Dropdown = later<DropdownProps>(() => import('antd/es/dropdown'));

interface TriggerProps {
  ref?: Ref<HTMLButtonElement>;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
  onPointerDown?: () => void;
  onClick?: () => void;
}

type What = Pick<DropdownProps, 'menu' | 'placement'>;

/** A menu under its button; the arrows walk through it, Escape closes it and gives the focus back. */
export function Menu({ children, ...what }: What & { children: ReactElement<TriggerProps> }): ReactNode {
  return <LateMenu popup={(props) => <MenuPopup {...what} {...props} />}>{children}</LateMenu>;
}

interface PopupProps {
  onOpenChange: (open: boolean) => void;
}

/** The same for a list that has a button in each row: its menu, `MenuPopup`, is made while it is open only. */
export function LateMenu({
  children,
  popup,
}: {
  children: ReactElement<TriggerProps>;
  popup: (props: PopupProps) => ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // A press on the button closes an open menu before it is a click.
  const closes = useRef(false);
  return (
    <span className="late-menu">
      {cloneElement(children, {
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onPointerDown: () => (closes.current = open),
        onClick: () => {
          setOpen(!closes.current);
          closes.current = false;
        },
      })}
      {open &&
        popup({
          onOpenChange: (next) => {
            setOpen(next);
            if (!next) button.current?.focus();
          },
        })}
    </span>
  );
}

export function MenuPopup({ onOpenChange, ...what }: What & PopupProps): ReactNode {
  return (
    <Dropdown trigger={['click']} autoFocus open onOpenChange={onOpenChange} {...what}>
      <span className="menu-place" />
    </Dropdown>
  );
}
