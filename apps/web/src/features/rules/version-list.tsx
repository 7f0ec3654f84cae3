import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ago, minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Tag } from '../../ui/parts.tsx';
import type { useRules, Version } from './use-rules.ts';
import { WeightsBar } from './weights-bar.tsx';
import { fromRows } from './weights.ts';

/** Every set of weights that has counted: who made it, when and why. */
export function VersionList({
  rules: { list, versions, can, total },
  onTry,
  onBack,
}: {
  rules: ReturnType<typeof useRules>;
  onTry: (version: Version) => void;
  onBack: (version: Version) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="versions-title" className="stack">
      <h2 id="versions-title">{t('rules.versions', { count: total })}</h2>
      <LongList
        name="rule versions"
        items={versions}
        height={96}
        total={total}
        ordered
        className="panel version-list"
      >
        {(version) => (
          <li data-version={version.version}>
            <div className="version-words">
              <p className="row wrap">
                <b className="strong">{t('rules.version', { version: version.version })}</b>
                {version === versions[0] && <Tag tone="good">{t('rules.counts')}</Tag>}
                {version.basedOn && <Tag>{t('rules.basedOn', { version: version.basedOn })}</Tag>}
              </p>
              <p className="second">{version.reason ?? t('rules.shipped')}</p>
              <p className="small muted">
                {version.author?.name}
                {version.author && ' · '}
                {version.publishedAt && (
                  <time dateTime={version.publishedAt} title={ago(version.publishedAt)}>
                    {minute(version.publishedAt)}
                  </time>
                )}
              </p>
            </div>
            <WeightsBar weights={fromRows(version.weights)} />
            {version !== versions[0] && can?.change && (
              <div className="row wrap version-actions">
                <Button onClick={() => onTry(version)}>{t('rules.try')}</Button>
                <Button aria-haspopup="dialog" onClick={() => onBack(version)}>
                  {t('rules.back')}
                </Button>
              </div>
            )}
          </li>
        )}
      </LongList>
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
