import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Icon } from '../../ui/icon.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import type { Match } from './match-types.ts';
import type { MatchWords } from './match-words.ts';
import type { Reasons } from './use-reasons.ts';

const WhatIfForm = lazy(() => import('./what-if-form.tsx'));

/** What a change of one's own side would come to; the form is fetched when somebody wants it. */
export function WhatIf({
  match,
  reasons,
  words,
}: {
  match: Match;
  reasons: Reasons;
  words: MatchWords;
}): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!reasons.viewerCan.whatIf.length) return null;
  return (
    <section className="no-print" aria-label={t('reasons.whatIf')}>
      <div className="section-head">
        <h3>{t('reasons.whatIf')}</h3>
        <p>{t('reasons.whatIfHint')}</p>
      </div>
      {open ? (
        <Suspense fallback={<SkeletonRows rows={2} height={72} />}>
          <WhatIfForm match={match} reasons={reasons} words={words} />
        </Suspense>
      ) : (
        <Button icon={<Icon name="rise" size={16} />} onClick={() => setOpen(true)}>
          {t('reasons.whatIfOpen')}
        </Button>
      )}
    </section>
  );
}
