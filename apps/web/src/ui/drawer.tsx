import type { ReactNode } from 'react';
import type { DrawerProps } from 'antd/es/drawer';
import { later, useOnceOpen } from './later.tsx';

const Part = later<DrawerProps>(() => import('antd/es/drawer'));

/** A drawer that is nothing until it has been opened once. */
export function Drawer(props: DrawerProps): ReactNode {
  return useOnceOpen(props.open) && <Part {...props} />;
}
