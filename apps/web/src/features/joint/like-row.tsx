import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Facts, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { useScenarioFacts } from '../scenario/scenario-words.ts';
import type { Like } from './like-page.tsx';

/** One like scenario to choose: who (or what stands for the firm), what both need, and how like it is. */
export function LikeRow({
  like,
  chosen,
  onToggle,
}: {
  like: Like;
  chosen: boolean;
  onToggle: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const language = useLanguage();
  const name = useConceptName();
  const facts = useScenarioFacts();
  const { scenario, likeness, capabilities } = like;
  const title = inLanguage(scenario.title, language);
  return (
    <li className="like-row" data-chosen={chosen || undefined}>
      <span className="like-check">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          onChange={onToggle}
          aria-label={t('joint.choose', { title })}
        />
      </span>
      <div className="like-body">
        <Facts>{facts(scenario, true)}</Facts>
        <h2>
          <Link to="/scenarios/$code" params={{ code: scenario.code }}>
            {title}
          </Link>
        </h2>
        {capabilities.length > 0 && (
          <p className="row wrap second">
            <span className="muted">{t('joint.both')}</span>
            {capabilities.map((code) => (
              <Tag key={code} tone="brand">
                {name('CAPABILITY', code)}
              </Tag>
            ))}
          </p>
        )}
        <p className="second muted">
          {t('scenario.budget')} {moneyRange(scenario.budget, language) || t('common.notSaid')}
        </p>
      </div>
      <p className="like-score">
        <b>{Math.round(likeness)}</b>
        <span className="small muted">{t('joint.likeness')}</span>
        <span className="like-bar" aria-hidden="true">
          <span style={{ inlineSize: `${likeness}%` }} />
        </span>
      </p>
    </li>
  );
}
