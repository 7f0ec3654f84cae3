import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../ui/icon.tsx';
import type { Submitted } from './offer-submit.tsx';

/** What became of it: on the market at once, with an officer, or refused. */
export function OfferOutcome({ outcome }: { outcome: Submitted }): ReactNode {
  const { t } = useTranslation();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { state, code } = outcome;
  const kind = state === 'LISTED' || state === 'REJECTED' ? state : 'SCREENING';
  return (
    <section className="panel outcome" data-kind={kind} role="status">
      <Icon name={kind === 'LISTED' ? 'check' : kind === 'SCREENING' ? 'clock' : 'alert'} size={28} />
      <h2 ref={head} tabIndex={-1}>
        {t(`offer.outcome.${kind}.title`)}
      </h2>
      <p>{t(`offer.outcome.${kind}.text`, { code })}</p>
      <div className="row wrap outcome-links">
        {kind === 'LISTED' && (
          <Link className="action-link" data-first to="/solutions/$code/matches" params={{ code }}>
            {t('offer.outcome.matches')}
          </Link>
        )}
        <Link className="action-link" to="/solutions/$code" params={{ code }}>
          {t('offer.outcome.page')}
        </Link>
        <Link className="action-link" to="/my/solutions">
          {t('nav.mySolutions')}
        </Link>
      </div>
    </section>
  );
}
