import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { ago } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { fillInTarget } from './fill-in.ts';
import type { MatchWords } from './match-words.ts';
import { useAsk, type Reasons, type Unknown } from './use-reasons.ts';

/** What nobody has stated yet, each with the way to whoever can: into one's own form, or a question to the other side. */
export function Unknowns({ reasons, words }: { reasons: Reasons; words: MatchWords }): ReactNode {
  const { t } = useTranslation();
  const ask = useAsk(reasons.id);
  if (!reasons.unknowns.length) return null;
  return (
    <section aria-label={t('reasons.unknowns')}>
      <div className="section-head">
        <h3>{t('reasons.unknowns')}</h3>
        <p>{t('reasons.unknownsHint')}</p>
      </div>
      <ul className="unknowns">
        {reasons.unknowns.map((one) => (
          <li key={`${one.side}/${one.field}`}>
            <i className="state-dot" data-state="UNKNOWN" aria-hidden="true">
              <Icon name="question" size={11} />
            </i>
            <span>
              <b>{words.whose(one.side, one.field)}</b>
              <small>
                <Waiting one={one} />
              </small>
            </span>
            <Way
              one={one}
              reasons={reasons}
              pending={ask.isPending && ask.variables.field === one.field && ask.variables.side === one.side}
              onAsk={() => ask.mutate({ side: one.side, field: one.field })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ one }: { one: Unknown }): ReactNode {
  const { t } = useTranslation();
  const what = [
    ...one.constraints.map((code) => t('reasons.waitingConstraint', { name: t(`constraint.${code}`) })),
    ...one.criteria.map((code) => t(`criterion.${code}`)),
  ];
  return t('reasons.waiting', { what: [...new Set(what)].join(t('common.separator')) });
}

function Way({
  one,
  reasons,
  pending,
  onAsk,
}: {
  one: Unknown;
  reasons: Reasons;
  pending: boolean;
  onAsk: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { askedAt, viewerCan } = one;
  if (viewerCan.fillIn) {
    const { to, search, hash } = fillInTarget(one.side, one.field, {
      scenario: reasons.scenario.code,
      solution: reasons.solution.code,
    });
    return (
      <span className="unknown-way">
        {askedAt && <small>{t('reasons.youWereAsked', { when: ago(askedAt) })}</small>}
        <Link className="step-button" to={to} search={search as never} hash={hash}>
          {t('reasons.fillIn')}
        </Link>
      </span>
    );
  }
  if (askedAt)
    return (
      <span className="unknown-way">
        <small>{t('reasons.asked', { when: ago(askedAt) })}</small>
      </span>
    );
  return viewerCan.ask ? (
    <span className="unknown-way">
      <Button size="small" loading={pending} onClick={onAsk}>
        {t('reasons.ask')}
      </Button>
    </span>
  ) : null;
}
