import { useState, type ReactNode } from 'react';
import Button from 'antd/es/button';
import { Icon } from '../../ui/icon.tsx';
import { LateMenu, Menu, MenuPopup } from '../../ui/menu.tsx';
import { Modal } from '../../ui/modal.tsx';
import { Popup } from '../../ui/popup.tsx';
import { toast } from '../../ui/toasts.tsx';
import { AskDialog, type Asking } from '../listing/ask-dialog.tsx';
import { Group, Shown } from './shown.tsx';

const ITEMS = [
  { key: 'one', label: 'First' },
  { key: 'two', label: 'Second, with a longer name' },
  { key: 'three', label: 'Not now', disabled: true },
  { key: 'four', label: 'Away with it', danger: true },
];
const ASKING: Asking = {
  title: 'AskDialog',
  text: 'What others will see.',
  action: 'Withdraw',
  done: 'Withdrawn',
  danger: true,
  reason: 'needed',
  run: () => Promise.resolve(),
};

/** What lies over the page: menus, dialogs, and words that come and go. */
export function GalleryOverlays(): ReactNode {
  const [open, setOpen] = useState<'modal' | 'ask' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Group id="overlays" title="Menus, dialogs and toasts">
      <Shown name="Menu · LateMenu · Popup">
        <div className="row wrap">
          <Menu menu={{ items: ITEMS, onClick: ({ key }) => toast(key) }}>
            <Button>Menu</Button>
          </Menu>
          <LateMenu
            popup={(props) => (
              <MenuPopup {...props} menu={{ items: ITEMS, onClick: ({ key }) => toast(key) }} />
            )}
          >
            <button type="button" className="icon-button" aria-label="LateMenu">
              <Icon name="more" />
            </button>
          </LateMenu>
          <Popup label="Popup" content={(shut) => <Button onClick={shut}>Close</Button>}>
            <Button>Popup</Button>
          </Popup>
        </div>
      </Shown>
      <Shown name="Modal · AskDialog">
        <div className="row wrap">
          <Button aria-haspopup="dialog" onClick={() => setOpen('modal')}>
            Modal
          </Button>
          <Button aria-haspopup="dialog" onClick={() => setOpen('ask')}>
            AskDialog
          </Button>
        </div>
        <Modal open={open === 'modal'} title="Modal" okText="Save the readings" onOk={close} onCancel={close}>
          <p>What it asks.</p>
        </Modal>
        {open === 'ask' && <AskDialog ask={ASKING} onClose={close} />}
      </Shown>
      <Shown name="Toasts: plain, bad, with undo" wide>
        <div className="row wrap">
          <Button onClick={() => toast('Saved')}>plain</Button>
          <Button onClick={() => toast('Refused', { tone: 'bad' })}>bad</Button>
          <Button onClick={() => toast('Moved', { action: { label: 'Undo', run: () => toast('Undone') } })}>
            with undo
          </Button>
        </div>
      </Shown>
    </Group>
  );
}
