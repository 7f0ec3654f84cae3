import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import type { Asked } from './asked-panel.tsx';
import { Deadline } from './deadline.tsx';

/** Asked once before a proposal goes out: who will see it, and when. */
export function HandInDialog({
  open,
  replaces,
  scenario,
  pending,
  onClose,
  onConfirm,
}: {
  open: boolean;
  replaces: boolean;
  scenario: Asked;
  pending: boolean;
  onClose: () => void;
  onConfirm: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const firm =
    inLanguage(scenario.organization?.name ?? scenario.teaserName, language) || t('scenario.nameWithheld');
  return (
    <Modal
      open={open}
      title={t(replaces ? 'proposal.replaceTitle' : 'proposal.submitTitle', { code: scenario.code })}
      okText={t(replaces ? 'proposal.replace' : 'proposal.submit')}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={onConfirm}
      destroyOnHidden
    >
      <ul className="who-sees">
        <li>{t('proposal.seesFirm', { firm })}</li>
        <li>{t('proposal.seesOfficer')}</li>
        <li>{t('proposal.seesNobody')}</li>
        <li>{t(replaces ? 'proposal.replaceLater' : 'proposal.changeLater')}</li>
      </ul>
      <Deadline instant={scenario.proposalDeadline} zone={scenario.deadlineZone} />
    </Modal>
  );
}
