import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';

/** A button for what cannot be taken back: it says what follows and asks once. */
export function AskOnce({
  label,
  about,
  title,
  text,
  onYes,
}: {
  label: string;
  /** Which of several, for screen readers. */
  about: string;
  title: string;
  text: string;
  onYes: () => Promise<unknown>;
}): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const yes = async (): Promise<void> => {
    setBusy(true);
    await onYes().catch(() => undefined);
    setBusy(false);
    setAsking(false);
  };
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {label}
        <span className="visually-hidden"> {about}</span>
      </Button>
      <Modal
        open={asking}
        title={title}
        okText={label}
        cancelText={t('organization.cancel')}
        okButtonProps={{ danger: true, loading: busy }}
        onOk={() => void yes()}
        onCancel={() => setAsking(false)}
        destroyOnHidden
      >
        <p>{text}</p>
      </Modal>
    </>
  );
}
