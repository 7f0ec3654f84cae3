import { cloneElement, useState, type ReactElement, type ReactNode } from 'react';
import Dropdown, { type DropdownProps } from 'antd/es/dropdown';

interface TriggerProps {
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
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      open={open}
      onOpenChange={setOpen}
      placement={placement}
      menu={menu}
    >
      {cloneElement(children, { 'aria-haspopup': 'menu', 'aria-expanded': open })}
    </Dropdown>
  );
}
