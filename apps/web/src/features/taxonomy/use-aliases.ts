import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  GlossaryAliasAcceptDocument,
  GlossaryAliasAddDocument,
  GlossaryAliasesDocument,
  GlossaryAliasRetireDocument,
  GlossaryPreviewDocument,
  RulesViewerCanDocument,
  type AliasRowFragment,
  type GlossaryAliasesQueryVariables,
  type GlossaryPreviewQueryVariables,
} from '@fairway/client';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';

export type Alias = AliasRowFragment;
const KEY = 'glossary-aliases';
const PAGE = 20;

/** The kinds that the engine looks for in texts. */
const READ_IN_TEXTS = ['SECTOR', 'CAPABILITY', 'MODALITY', 'INTERFACE', 'CERTIFICATION'];
export const isReadInTexts = (kind: string): boolean => READ_IN_TEXTS.includes(kind);

export const useRulesCan = () =>
  useQuery({
    queryKey: ['rules-viewer-can'],
    queryFn: async ({ signal }) => (await execute(RulesViewerCanDocument, {}, { signal })).rulesViewerCan,
    staleTime: 300_000,
  });

export function useAliases(filter: Omit<GlossaryAliasesQueryVariables, 'first' | 'after'>) {
  const list = useInfiniteQuery({
    queryKey: [KEY, filter],
    queryFn: ({ pageParam, signal }) =>
      execute(GlossaryAliasesDocument, { ...filter, first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ glossaryAliases: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  return {
    list,
    aliases: list.data?.pages.flatMap((page) => page.glossaryAliases.nodes) ?? [],
    total: list.data?.pages[0]?.glossaryAliases.totalCount ?? 0,
  };
}

/** What a name would change; nothing is asked until there is one. */
export function usePreview(of: GlossaryPreviewQueryVariables | undefined) {
  return useQuery({
    queryKey: ['glossary-preview', of],
    queryFn: async ({ signal }) => (await execute(GlossaryPreviewDocument, of!, { signal })).glossaryPreview,
    enabled: !!of,
  });
}

function useChange<In, Out>(change: (input: In) => Promise<Out>, done: (out: Out) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: done,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [KEY] }),
        client.invalidateQueries({ queryKey: ['glossary-preview'] }),
      ]),
  });
}

export const useAdd = (done: () => void) =>
  useChange(
    async (input: GlossaryPreviewQueryVariables) =>
      unlessRefused((await execute(GlossaryAliasAddDocument, { input })).glossaryAliasAdd),
    done,
  );

export const useAccept = (done: () => void) =>
  useChange(
    async ({ id }: Alias) =>
      unlessRefused(
        (await execute(GlossaryAliasAcceptDocument, { input: { aliasId: id } })).glossaryAliasAccept,
      ),
    done,
  );

export const useRetire = (done: (alias: Alias) => void) =>
  useChange(async (alias: Alias) => {
    unlessRefused(
      (await execute(GlossaryAliasRetireDocument, { input: { aliasId: alias.id } })).glossaryAliasRetire,
    );
    return alias;
  }, done);
