import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  SavedSearchCreateDocument,
  SavedSearchDeleteDocument,
  SavedSearchesDocument,
  SavedSearchUpdateDocument,
  type SavedSearchesQuery,
  type SavedSearchRowFragment,
} from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

export type Saved = SavedSearchRowFragment;

/** The searches that this person keeps of one page, and what can be done with them. */
export function useSaved(page: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const key = ['saved', page];
  const { data, isError, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => execute(SavedSearchesDocument, { page }, { signal }),
    staleTime: 60_000,
  });
  const settle = () => client.invalidateQueries({ queryKey: key });
  const change = (to: (list: Saved[]) => Saved[]): void => {
    client.setQueryData<SavedSearchesQuery>(key, (before) =>
      before ? { savedSearches: { nodes: to(before.savedSearches.nodes) } } : before,
    );
  };
  const create = useMutation({
    mutationFn: async (wanted: { name: string; parameters: string; alert?: Saved['alert'] }) =>
      unlessRefused(
        (await execute(SavedSearchCreateDocument, { input: { page, ...wanted } })).savedSearchCreate,
      ),
    onSuccess: (_answer, { name }) => toast(t('saved.kept', { name })),
    onSettled: settle,
  });
  const rename = useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) =>
      unlessRefused(
        (await execute(SavedSearchUpdateDocument, { input: { savedSearchId: id, name } })).savedSearchUpdate,
      ),
    onSuccess: (_answer, { name }) => toast(t('saved.renamed', { name })),
    onSettled: settle,
  });
  const alert = useMutation({
    mutationFn: async ({ one, alert: wanted }: { one: Saved; alert: Saved['alert'] }) =>
      unlessRefused(
        (await execute(SavedSearchUpdateDocument, { input: { savedSearchId: one.id, alert: wanted } }))
          .savedSearchUpdate,
      ),
    onMutate: ({ one, alert: wanted }) =>
      change((list) => list.map((old) => (old.id === one.id ? { ...old, alert: wanted } : old))),
    onSuccess: (_answer, { one, alert: wanted }) => toast(t(`saved.alertSet.${wanted}`, { name: one.name })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: settle,
  });
  const remove = useMutation({
    mutationFn: async ({ id }: Saved) =>
      unlessRefused(
        (await execute(SavedSearchDeleteDocument, { input: { savedSearchId: id } })).savedSearchDelete,
      ),
    onMutate: ({ id }) => change((list) => list.filter((one) => one.id !== id)),
    onSuccess: (_answer, { name, parameters, alert: kept }) =>
      toast(t('saved.deleted', { name }), {
        action: { label: t('common.undo'), run: () => create.mutate({ name, parameters, alert: kept }) },
      }),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: settle,
  });
  return { list: data?.savedSearches.nodes ?? [], isError, refetch, create, rename, alert, remove };
}
