import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { DataAccessRevokeDocument, type DataAccessRowFragment, type DataAccessSide } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, day, inLanguage } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, Tag } from '../../ui/parts.tsx';
import { AskDialog } from '../listing/ask-dialog.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { ACCESS_TONES } from './asset-words.tsx';
import { DecideDialog } from './decide-dialog.tsx';

type Asked = 'grant' | 'refuse' | 'revoke' | null;

/** Requests and grants, seen from one side, each with what it needs next. */
export const AccessRows = ({
  rows,
  side,
  total,
  within = false,
}: {
  rows: readonly DataAccessRowFragment[];
  side: DataAccessSide;
  total?: number;
  /** On the page of the data itself, which need not be named again. */
  within?: boolean;
}): ReactNode => (
  <LongList
    name={`accesses ${side}`}
    items={rows}
    height={110}
    total={total}
    className={within ? undefined : 'panel'}
  >
    {(access) => <AccessRow access={access} side={side} within={within} />}
  </LongList>
);

function AccessRow({
  access,
  side,
  within,
}: {
  access: DataAccessRowFragment;
  side: DataAccessSide;
  within: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  const asset = access.dataAsset;
  const ended =
    access.state === 'GRANTED' && !!access.grantedUntil && Date.parse(access.grantedUntil) < Date.now();
  const owner = side === 'OWNER';
  const other = owner ? access.organization : asset?.organization;
  return (
    <li className="access-row">
      <div>
        <div className="row wrap">
          <Tag round tone={ended ? 'plain' : ACCESS_TONES[access.state]}>
            {t(ended ? 'access.ended' : `access.state.${access.state}`)}
          </Tag>
          <Tag>{t(`dataAccess.${access.way}`)}</Tag>
          <Facts>{[inLanguage(other?.name, language), ago(access.createdAt)]}</Facts>
        </div>
        {!within && (
          <h2>
            {asset ? (
              <Link to="/data/$id" params={{ id: asset.id }}>
                {inLanguage(asset.title, language)}
              </Link>
            ) : (
              <span className="muted">{t('access.assetGone')}</span>
            )}
          </h2>
        )}
        <p className="second">{t('access.purposeIs', { purpose: access.purpose })}</p>
        {access.reason && <p className="second muted">{t('access.reasonIs', { reason: access.reason })}</p>}
      </div>
      <div className="access-side">
        <p className="second">
          {access.state === 'GRANTED' && access.grantedUntil
            ? t(ended ? 'access.next.ended' : `access.next.GRANTED_${side}`, {
                day: day(access.grantedUntil),
              })
            : t(`access.next.${access.state}_${side}`)}
        </p>
        {access.viewerCan.decide && (
          <div className="row">
            <Button type="primary" aria-haspopup="dialog" onClick={() => setAsked('grant')}>
              {t('access.grant')}
            </Button>
            <Button aria-haspopup="dialog" onClick={() => setAsked('refuse')}>
              {t('access.refuse')}
            </Button>
          </div>
        )}
        {access.viewerCan.revoke && !ended && (
          <Button danger type="text" aria-haspopup="dialog" onClick={() => setAsked('revoke')}>
            {t('access.revoke')}
          </Button>
        )}
      </div>
      {(asked === 'grant' || asked === 'refuse') && (
        <DecideDialog access={access} grant={asked === 'grant'} onClose={close} />
      )}
      {asked === 'revoke' && (
        <AskDialog
          ask={{
            title: t('access.revokeTitle'),
            text: t('access.revokeText', { who: inLanguage(access.organization.name, language) }),
            action: t('access.revoke'),
            done: t('access.did.revoke'),
            danger: true,
            reason: 'needed',
            run: async (reason) =>
              unlessRefused(
                (
                  await execute(DataAccessRevokeDocument, {
                    input: { dataAccessId: access.id, expectedVersion: access.version, reason: reason ?? '' },
                  })
                ).dataAccessRevoke,
              ),
          }}
          onClose={close}
        />
      )}
    </li>
  );
}
