import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

/** Asks once, says what others will see, and takes the reason with it. */
export function ReasonDialog({
  open,
  title,
  label,
  hint,
  action,
  danger,
  pending,
  optional,
  onClose,
  onSay,
}: {
  open: boolean;
  title: string;
  label: string;
  hint: string;
  action: string;
  danger?: boolean;
  pending?: boolean;
  optional?: boolean;
  onClose: () => void;
  onSay: (reason: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  return (
    <Modal
      open={open}
      title={title}
      okText={action}
      okButtonProps={{ danger }}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={() => (said || optional ? onSay(said) : setAsked(true))}
      afterClose={() => {
        setReason('');
        setAsked(false);
      }}
      destroyOnHidden
    >
      <TextField
        label={label}
        hint={hint}
        optional={optional}
        rows={3}
        maxLength={2000}
        value={reason}
        error={asked && !said ? t('problem.REASON_MISSING') : undefined}
        onChange={setReason}
      />
    </Modal>
  );
}
