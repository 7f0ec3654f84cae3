import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { TIER_TONES } from './tiers.ts';
import { useRules, type CaseDetail } from './use-screening.ts';

/** Why a case waits: each rule that applies, the tier that it sets, and where it comes from. */
export function Hits({ screening }: { screening: CaseDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const questions = useRules().data?.questions ?? [];
  return (
    <section className="panel pad" aria-labelledby="hits-title">
      <h3 id="hits-title">{t('screening.hits')}</h3>
      {!screening.hits.length && <p className="second quiet">{t('screening.noHits')}</p>}
      <ul className="hit-list">
        {screening.hits.map((hit) => {
          const question = questions.find((one) => one.code === hit.rule);
          const matched =
            hit.matched && hit.source === 'CODE'
              ? name(/^[A-T]\d*$/.test(hit.matched) ? 'SECTOR' : 'CAPABILITY', hit.matched)
              : hit.matched;
          return (
            <li key={hit.rule + hit.source}>
              <Tag tone={TIER_TONES[hit.tier]}>{t(`tier.${hit.tier}`)}</Tag>
              <div>
                <p>
                  <b className="strong">{t(`screening.source.${hit.source}`)}</b>
                  {matched && <> · {t('screening.found', { matched })}</>}
                </p>
                {question && <p className="second">{inLanguage(question.text, language)}</p>}
                <p className="small muted">{hit.citation}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the applicant has answered: every yes and every gap, and how many plain noes there are. */
export function Answers({ screening }: { screening: CaseDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const questions = useRules().data?.questions ?? [];
  const answerOf = (code: string): boolean | undefined =>
    screening.answers.find((one) => one.code === code)?.answer;
  const telling = questions.filter((question) => answerOf(question.code) !== false);
  const plain = questions.filter((question) => answerOf(question.code) === false);
  return (
    <section className="panel pad" aria-labelledby="answers-title">
      <div className="panel-head">
        <h3 id="answers-title">{t('screening.answers')}</h3>
        <span className="small muted">{t('screening.ruleSet', { version: screening.ruleSet })}</span>
      </div>
      <ul className="answer-list">
        {telling.map((question) => (
          <li key={question.code}>
            <Tag tone={answerOf(question.code) ? 'bad' : 'warn'}>
              {t(answerOf(question.code) ? 'screening.yes' : 'screening.unanswered')}
            </Tag>
            <span>{inLanguage(question.text, language)}</span>
          </li>
        ))}
      </ul>
      {plain.length > 0 && (
        <details>
          <summary>{t('screening.allNo', { count: plain.length })}</summary>
          <ul className="answer-list">
            {plain.map((question) => (
              <li key={question.code}>
                <Tag>{t('screening.no')}</Tag>
                <span>{inLanguage(question.text, language)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
