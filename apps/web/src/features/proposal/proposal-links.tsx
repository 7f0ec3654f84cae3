import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ScenarioRowFragment } from '@fairway/client';
import { rolesOf, useViewer } from '../session/session.ts';

/** From a scenario to its proposals: a vendor answers, the firm and its officers see what came. */
export function ProposalLinks({
  scenario,
}: {
  scenario: Pick<ScenarioRowFragment, 'code' | 'own' | 'state'>;
}): ReactNode {
  const { t } = useTranslation();
  const roles = rolesOf(useViewer());
  const { code, own, state } = scenario;
  if (own || roles.includes('OFFICER'))
    return ['OPEN', 'EVALUATING', 'AWARDED', 'CLOSED'].includes(state) ? (
      <p>
        <Link to="/scenarios/$code/proposals" params={{ code }} className="strong">
          {t('proposal.seeProposals')}
        </Link>
      </p>
    ) : null;
  return roles.includes('VENDOR') && state === 'OPEN' ? (
    <p>
      <Link to="/proposals/new" search={{ scenario: code }} className="strong">
        {t('proposal.begin')}
      </Link>
    </p>
  ) : null;
}
