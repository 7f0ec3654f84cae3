import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { DataAssetPostDocument, type DataAssetContentFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { PageHead, Tag } from '../../ui/parts.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ConflictDialog } from '../draft/conflict-dialog.tsx';
import { DraftStatus } from '../draft/draft-state.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { goToField } from '../posting/go-to-field.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { AssetForm } from './asset-form.tsx';
import { assetSource, type Asset } from './asset-content.ts';
import { ASSET_TONES } from './asset-words.tsx';

/** Writes a data asset on one page; saves by itself until others see it. */
export function AssetEditor({
  asset,
  actingFor,
  onCreated,
}: {
  asset: DataAssetContentFragment | null;
  actingFor: string;
  /** Called once, when a new draft has got its id. */
  onCreated?: (id: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [latest, setLatest] = useState(asset);
  const draft = useDraft<Asset>(assetSource({ asset, actingFor, onSaved: setLatest }));
  const version = useRef(latest);
  useEffect(() => {
    version.current = latest;
  }, [latest]);
  const made = asset ? undefined : latest?.id;
  useEffect(() => {
    if (made) onCreated?.(made);
  }, [made, onCreated]);
  const title = latest ? t('asset.form.edit', { code: latest.code }) : t('asset.new');
  useTitle(title);
  const posted = latest?.state === 'POSTED';
  const post = useMutation({
    mutationFn: async () => {
      if (!(await draft.save())) return null;
      const now = version.current;
      if (!now) return null;
      if (now.state === 'POSTED') return now;
      const input = { dataAssetId: now.id, expectedVersion: now.version };
      return unlessRefused((await execute(DataAssetPostDocument, { input })).dataAssetPost).dataAsset;
    },
    onSuccess: async (answer) => {
      if (!answer) return;
      toast(t(posted ? 'asset.did.update' : 'asset.did.post'));
      await client.invalidateQueries();
      await navigate({ to: '/data/$id', params: { id: answer.id } });
    },
  });
  const problem = post.error ?? draft.problem;
  const problems = useMemo(() => fieldProblemsOf(problem), [problem]);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current || !problems[0]) return;
    pressed.current = false;
    goToField(problems[0].path);
  }, [problems]);
  const change = (patch: Partial<Asset>): void => {
    post.reset();
    draft.change(patch);
  };
  return (
    <>
      <PageHead
        title={title}
        back={{ to: '/my/data', label: t('asset.mine') }}
        above={
          latest && (
            <Tag round tone={ASSET_TONES[latest.state]}>
              {t(`asset.state.${latest.state}`)}
            </Tag>
          )
        }
        lead={latest ? inLanguage(latest.title, language) : t('asset.form.lead')}
      >
        <DraftStatus draft={draft} />
      </PageHead>
      {draft.resumed && draft.state !== 'CONFLICT' && (
        <p className="notice-line" role="status">
          {t('draft.resumed')}{' '}
          {draft.state !== 'SAVED' && (
            <button type="button" className="link-button" onClick={draft.discard}>
              {t('draft.discard')}
            </button>
          )}
        </p>
      )}
      <FieldProblems problems={problems}>
        <div className="form asset-form">
          <div className="panel form-steps">
            <AssetForm asset={draft.content} change={change} />
            <div className="submit-bar">
              <div className="second">
                <p>{t(posted ? 'asset.form.updateEffect' : 'asset.form.effect')}</p>
                {problem && (
                  <p className="bad-text" role="alert">
                    {problemText(problem)}
                  </p>
                )}
              </div>
              <Button
                type="primary"
                size="large"
                loading={post.isPending}
                onClick={() => {
                  pressed.current = true;
                  post.mutate();
                }}
              >
                {t(posted ? 'asset.form.update' : 'asset.form.post')}
              </Button>
            </div>
          </div>
        </div>
      </FieldProblems>
      <ConflictDialog
        draft={draft}
        name={(field) => t(`asset.form.name.${field}`)}
        words={(_field, value) =>
          Array.isArray(value)
            ? value.map((one) => (typeof one === 'string' ? one : one.name)).join(t('common.separator'))
            : typeof value === 'object'
              ? inLanguage(value, language)
              : String(value)
        }
      />
    </>
  );
}
