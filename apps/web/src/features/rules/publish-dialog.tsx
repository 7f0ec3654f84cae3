import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { usePublish, type Publication } from './use-rules.ts';

/** Asked once: what others will see of it, and why. */
export function PublishDialog({
  of,
  from,
  version,
  onDone,
  onClose,
}: {
  of: Publication['of'];
  /** The older version that is published anew, if it is one. */
  from: number | null;
  /** The version that counts now. */
  version: number;
  onDone: () => void;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const publish = usePublish((published) => {
    toast(t('rules.published', { version: published }));
    onDone();
  });
  return (
    <Modal
      open
      title={
        from
          ? t('rules.backTitle', { version: from, next: version + 1 })
          : t('rules.publishTitle', { next: version + 1 })
      }
      okText={t('rules.publish', { next: version + 1 })}
      cancelText={t('rules.cancel')}
      okButtonProps={{ loading: publish.isPending }}
      onOk={() => publish.mutate({ of, reason, expectedVersion: version })}
      onCancel={onClose}
    >
      <FieldProblems problems={fieldProblemsOf(publish.error)}>
        <div className="stack">
          <p className="second">{t('rules.publishText')}</p>
          <TextField
            label={t('rules.reason')}
            hint={t('rules.reasonHint')}
            path="reason"
            rows={3}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
          <FormTrouble error={publish.error} fields={['reason']} />
        </div>
      </FieldProblems>
    </Modal>
  );
}
