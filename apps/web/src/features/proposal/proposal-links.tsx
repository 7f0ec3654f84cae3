import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ScenarioRowFragment } from '@fairway/client';
import { rolesOf, useViewer } from '../session/session.ts';

interface Props {
  scenario: Pick<ScenarioRowFragment, 'code' | 'own' | 'state'>;
}

/** From a scenario to what was proposed, for the firm and its officers. */
export function ProposalsLink({ scenario: { code, own, state } }: Props): ReactNode {
  const { t } = useTranslation();
  const concerned = rolesOf(useViewer()).includes('OFFICER') || own;
  if (!concerned || !['OPEN', 'EVALUATING', 'AWARDED', 'CLOSED'].includes(state)) return null;
  return (
    <Link to="/scenarios/$code/proposals" params={{ code }} className="button-link">
      {t('proposal.seeProposals')}
    </Link>
  );
}

/** From a scenario to a vendor's answer. */
export function ProposeLink({ scenario: { code, own, state } }: Props): ReactNode {
  const { t } = useTranslation();
  const vendor = rolesOf(useViewer()).includes('VENDOR');
  if (own || state !== 'OPEN' || !vendor) return null;
  return (
    <p>
      <Link to="/proposals/new" search={{ scenario: code }} className="strong">
        {t('proposal.begin')}
      </Link>
    </p>
  );
}
