import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import AntModal from 'antd/es/modal';

/** A dialog that gives the focus back to what opened it also when it is taken away rather than closed. */
export function Modal(props: ComponentProps<typeof AntModal>): ReactNode {
  const [opener] = useState(() => (props.open ? document.activeElement : null));
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body)
        opener.focus();
    },
    [opener],
  );
  return <AntModal {...props} />;
}
