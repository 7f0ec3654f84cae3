import { cloneElement, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import Dropdown, { type DropdownProps } from 'antd/es/dropdown';

interface TriggerProps {
  ref?: Ref<HTMLButtonElement>;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
}

/** A menu under its button; the arrows walk through it, Escape closes it and gives the focus back. */
export function Menu({
  menu,
  placement,
  children,
}: Pick<DropdownProps, 'menu' | 'placement'> & { children: ReactElement<TriggerProps> }): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) button.current?.focus();
      }}
      placement={placement}
      menu={menu}
    >
      {cloneElement(children, { ref: button, 'aria-haspopup': 'menu', 'aria-expanded': open })}
    </Dropdown>
  );
}
