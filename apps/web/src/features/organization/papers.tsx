import type { ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  OrganizationHandInPapersDocument,
  OrganizationPapersDocument,
  OrganizationTakeBackPaperDocument,
  type OrganizationPapersQuery,
} from '@fairway/client';
import { FileField, sizeText, type FileChange, type TakenFile } from '../../ui/file-field.tsx';
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
  // Each file that came or went is a change of its own, one after another: two may arrive before the first is handed in.
  const store = useMutation({
    mutationKey: key,
    scope: { id: key.join(' ') },
    mutationFn: async (change: FileChange) => {
      if ('added' in change)
        unlessRefused(
          (
            await execute(OrganizationHandInPapersDocument, {
              input: { organizationId, fileIds: [change.added.id] },
            })
          ).organizationHandInPapers,
        );
      else
        unlessRefused(
          (
            await execute(OrganizationTakeBackPaperDocument, {
              input: { organizationId, fileId: change.removed.id },
            })
          ).organizationTakeBackPaper,
        );
    },
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<OrganizationPapersQuery>(key, (before) =>
        before?.organization
          ? {
              ...before,
              organization: { ...before.organization, papersForVerification: changed(before, change) },
            }
          : before,
      );
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    // What is still on its way would vanish from an answer that came before it.
    onSettled: () =>
      client.isMutating({ mutationKey: key }) === 1 ? client.invalidateQueries({ queryKey: key }) : undefined,
  });
  return {
    papers,
    can: data?.organization?.viewerCan,
    change: (_files: readonly TakenFile[], change: FileChange) => store.mutate(change),
    trouble: store.error ? problemText(store.error) : undefined,
  };
}

const changed = (
  { organization }: OrganizationPapersQuery,
  change: FileChange,
): NonNullable<NonNullable<OrganizationPapersQuery['organization']>['papersForVerification']> => {
  const file = 'added' in change ? change.added : change.removed;
  const others = (organization?.papersForVerification ?? []).filter(({ id }) => id !== file.id);
  return 'added' in change ? [...others, { ...file, createdAt: new Date().toISOString() }] : others;
};
