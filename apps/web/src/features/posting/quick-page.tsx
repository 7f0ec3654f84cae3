import { useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { ScenarioDraftDocument, type PostingScenarioFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { FileField } from '../../ui/file-field.tsx';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DraftStatus } from '../draft/draft-state.tsx';
import { useDraft, type DraftSource } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { rolesOf, unlessRefused, useViewer } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { toInput } from './content.ts';
import { goToField } from './go-to-field.ts';
import { MissingList } from './missing-list.tsx';
import { quickContent, SINCE, type Quick } from './quick.ts';
import { stepOf } from './steps.ts';
import { startOf, usePostingStart } from './use-posting-start.ts';
import '../../ui/styles/form.css';
import './posting.css';

/** Three questions on a phone make a draft; the rest is asked later. */
export default function QuickPage(): ReactNode {
  const { t } = useTranslation();
  const viewer = useViewer();
  const start = usePostingStart();
  const [made, setMade] = useState<PostingScenarioFragment | null>(null);
  useTitle(t('posting.quick'));
  if (!rolesOf(viewer).includes('FIRM') || viewer.role === 'VIEWER')
    return (
      <div className="page">
        <div className="panel">
          <Empty broken title={t('posting.mayNotTitle')} text={t('posting.mayNotText')} />
        </div>
      </div>
    );
  return (
    <div className="page quick">
      {made ? (
        <Made scenario={made} />
      ) : (
        <Questions actingFor={viewer.organization!.id} start={start} onMade={setMade} />
      )}
    </div>
  );
}

function Questions({
  actingFor,
  start,
  onMade,
}: {
  actingFor: string;
  start: ReturnType<typeof usePostingStart>;
  onMade: (scenario: PostingScenarioFragment) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const [uploading, setUploading] = useState(false);
  const known = useRef(start.data);
  known.current = start.data ?? known.current;
  const draft = useDraft<Quick>(
    quickSource({
      key: `scenario:quick:${actingFor}`,
      send: async (quick, idempotencyKey) => {
        const { data } = known.current ? { data: known.current } : await start.refetch();
        const base = startOf(language, data?.viewer?.organization, data);
        const content = quickContent(
          base,
          quick,
          (since) => t(`posting.since.${since}`),
          t('posting.sinceIs'),
        );
        const { scenario } = unlessRefused(
          (await execute(ScenarioDraftDocument, { input: { content: toInput(content) } }, { idempotencyKey }))
            .scenarioDraft,
        );
        if (!scenario) throw new Error('the service answered without a scenario');
        onMade(scenario);
        void client.invalidateQueries({ queryKey: ['my-scenarios'] });
        return scenario;
      },
    }),
  );
  const { content, change } = draft;
  const missing = !content.hurts.trim();
  const send = (): void => {
    setAsked(true);
    if (missing) return document.querySelector<HTMLElement>('[data-path="problem"] textarea')?.focus();
    setSending(true);
    void draft.save().finally(() => setSending(false));
  };
  return (
    <>
      <PageHead title={t('posting.quick')} lead={t('posting.quickLead')}>
        <DraftStatus draft={draft} />
      </PageHead>
      <form
        className="panel form-section"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {draft.resumed && (
          <p className="notice-line" role="status">
            {t('draft.resumed')}{' '}
            <button type="button" className="link-button" onClick={draft.discard}>
              {t('draft.discard')}
            </button>
          </p>
        )}
        <FieldProblems problems={fieldProblemsOf(draft.problem)}>
          <TextField
            path="problem"
            label={t('posting.quickHurts')}
            hint={t('posting.quickHurtsHint')}
            error={asked && missing ? t('posting.quickHurtsMissing') : undefined}
            rows={4}
            maxLength={5_000}
            lang={language}
            value={content.hurts}
            onChange={(hurts) => change({ hurts })}
          />
          <TextField
            path="site"
            label={t('posting.quickWhere')}
            placeholder={t('posting.quickWhereHint')}
            optional
            maxLength={200}
            value={content.where}
            onChange={(where) => change({ where })}
          />
          <ChoiceCards
            compact
            label={t('posting.quickSince')}
            optional
            value={content.since}
            choices={SINCE.map((code) => ({ code, title: t(`posting.since.${code}`) }))}
            onChange={(since) => change({ since })}
          />
          <FileField
            kind="photos"
            label={t('posting.photos')}
            value={content.photos}
            onChange={(photos) => change({ photos })}
            onBusy={setUploading}
          />
        </FieldProblems>
        {draft.problem && (
          <p className="bad-text" role="alert">
            {problemText(draft.problem)}
          </p>
        )}
        <div className="quick-send">
          <Button type="primary" size="large" htmlType="submit" loading={sending} disabled={uploading}>
            {t('posting.quickSend')}
          </Button>
          {uploading && <p className="second muted">{t('posting.uploading')}</p>}
          <Link to="/scenarios/new">{t('posting.quickFull')}</Link>
        </div>
      </form>
    </>
  );
}

/** Kept here until it is sent by hand; once made, the draft goes on elsewhere. */
function quickSource({
  key,
  send,
}: {
  key: string;
  send: (quick: Quick, idempotencyKey: string) => Promise<PostingScenarioFragment>;
}): DraftSource<Quick> {
  return {
    key,
    stored: null,
    start: { hurts: '', where: '', since: null, photos: [] },
    manual: true,
    ready: ({ hurts }) => !!hurts.trim(),
    create: async (content, idempotencyKey) => {
      const { id, version } = await send(content, idempotencyKey);
      return { id, version, content };
    },
    update: (id, version, content) => Promise.resolve({ id, version, content }),
    read: () => Promise.resolve(null),
  };
}

/** The draft that came of it, with what it still lacks. */
function Made({ scenario }: { scenario: PostingScenarioFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={t('posting.quickMade', { code: scenario.code })}
        lead={inLanguage(scenario.title, language)}
        above={<Icon name="check" size={28} />}
      />
      <MissingList
        findings={scenario.brief}
        onGo={(field) =>
          void navigate({
            to: '/scenarios/$code/edit',
            params: { code: scenario.code },
            search: { step: stepOf(field) },
          }).then(() => goToField(field))
        }
      />
      <div className="quick-send">
        <Link className="action-link" data-first to="/scenarios/$code/edit" params={{ code: scenario.code }}>
          {t('posting.goOn')}
        </Link>
        <Link className="action-link" to="/my/scenarios">
          {t('posting.later')}
        </Link>
      </div>
    </>
  );
}
