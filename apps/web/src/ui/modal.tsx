import { useEffect, useState, type ReactNode } from 'react';
import type { ModalProps } from 'antd/es/modal';
import { later, useOnceOpen } from './later.tsx';

const Part = later<ModalProps>(() => import('antd/es/modal'));

/** A dialog that gives the focus back to what opened it also when it is taken away rather than closed. */
export function Modal(props: ModalProps): ReactNode {
  const [opener] = useState(() => (props.open ? document.activeElement : null));
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body)
        opener.focus();
    },
    [opener],
  );
  return useOnceOpen(props.open) && <Part {...props} />;
}
