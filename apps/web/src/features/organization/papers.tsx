import type { ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  OrganizationHandInPapersDocument,
  OrganizationPapersDocument,
  OrganizationTakeBackPaperDocument,
  type OrganizationPapersQuery,
} from '@fairway/client';
import { FileField, sizeText, type TakenFile } from '../../ui/file-field.tsx';
import { day } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

/** The papers by which an officer can verify a registration: handed in by its owners, read by those who decide. */
export function Papers({ organizationId }: { organizationId: string }): ReactNode {
  const { t } = useTranslation();
  const { papers, can, change, trouble } = usePapers(organizationId);
  if (!can?.readPapers && !can?.handInPapers) return null;
  const heading = <h3 className="strong">{t('organization.papers')}</h3>;
  if (can.handInPapers)
    return (
      <div className="stack">
        <FileField
          kind="papers"
          label={t('organization.papers')}
          hint={t('organization.papersHint')}
          value={papers}
          onChange={change}
          error={trouble}
        />
      </div>
    );
  return (
    <div className="stack">
      {heading}
      {papers.length === 0 && <p className="second muted">{t('organization.noPapers')}</p>}
      <ul className="stack">
        {papers.map((paper) => (
          <li key={paper.id} className="row wrap">
            <Icon name="attach" size={16} />
            <a href={paper.url} target="_blank" rel="noreferrer">
              {paper.name}
            </a>
            <span className="small muted">
              {sizeText(paper.size)} · {day(paper.createdAt)}
            </span>
          </li>
        ))}
      </ul>
      {papers.length > 0 && <p className="small muted">{t('organization.readingIsRecorded')}</p>}
    </div>
  );
}

function usePapers(organizationId: string) {
  const client = useQueryClient();
  const problemText = useProblemText();
  const key = ['organization', organizationId, 'papers'];
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => execute(OrganizationPapersDocument, { id: organizationId }, { signal }),
  });
  const papers = data?.organization?.papersForVerification ?? [];
  /** What is new is handed in, what is gone is taken back; one change after another. */
  const store = useMutation({
    scope: { id: key.join(' ') },
    mutationFn: async ({ fresh, gone }: { fresh: string[]; gone: string[] }) => {
      if (fresh.length)
        unlessRefused(
          (await execute(OrganizationHandInPapersDocument, { input: { organizationId, fileIds: fresh } }))
            .organizationHandInPapers,
        );
      for (const fileId of gone)
        unlessRefused(
          (await execute(OrganizationTakeBackPaperDocument, { input: { organizationId, fileId } }))
            .organizationTakeBackPaper,
        );
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  // Two files may arrive before the first is handed in, so the list shows a change at once and the next counts from it.
  const change = (next: readonly TakenFile[]): void => {
    const without = (list: readonly { id: string }[], other: readonly { id: string }[]): string[] =>
      list.filter((one) => !other.some(({ id }) => id === one.id)).map(({ id }) => id);
    const shown =
      client.getQueryData<OrganizationPapersQuery>(key)?.organization?.papersForVerification ?? [];
    void client.cancelQueries({ queryKey: key });
    client.setQueryData<OrganizationPapersQuery>(key, (before) =>
      before?.organization
        ? {
            ...before,
            organization: {
              ...before.organization,
              papersForVerification: next.map(
                (one) =>
                  shown.find(({ id }) => id === one.id) ?? { ...one, createdAt: new Date().toISOString() },
              ),
            },
          }
        : before,
    );
    store.mutate({ fresh: without(next, shown), gone: without(shown, next) });
  };
  return {
    papers,
    can: data?.organization?.viewerCan,
    change,
    trouble: store.error ? problemText(store.error) : undefined,
  };
}
