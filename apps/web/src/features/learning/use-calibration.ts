import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  CalibrationDocument,
  MatchingModelFitDocument,
  MatchingModelPromoteDocument,
  MatchingModelRollBackDocument,
  MatchingModelShadowDocument,
  type CalibrationQuery,
  type MatchingModelRowFragment,
} from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

export type Report = NonNullable<CalibrationQuery['calibration']>;
export type Model = MatchingModelRowFragment;
export type Verb = 'shadow' | 'unshadow' | 'promote' | 'rollBack';

const KEY = ['calibration'];
/** A fitting takes seconds. */
const POLL_MS = 1_500;

export const useCalibration = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => execute(CalibrationDocument, {}, { signal }),
    select: (data) => data.calibration,
    refetchInterval: ({ state }) =>
      state.data?.calibration?.models.some((model) => model.state === 'FITTING') ? POLL_MS : false,
  });

export function useFit() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async (kind: Model['kind']) =>
      unlessRefused((await execute(MatchingModelFitDocument, { input: { kind } })).matchingModelFit).model,
    onSuccess: (model, kind) =>
      model && toast(t('learning.fitting', { name: t(`learning.kind.${kind}`), version: model.version })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useDecide(onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async ({ model, verb }: { model: Model; verb: Verb }) => {
      const modelId = model.id;
      if (verb === 'promote')
        return unlessRefused(
          (await execute(MatchingModelPromoteDocument, { input: { modelId } })).matchingModelPromote,
        );
      if (verb === 'rollBack')
        return unlessRefused(
          (await execute(MatchingModelRollBackDocument, { input: { modelId } })).matchingModelRollBack,
        );
      return unlessRefused(
        (await execute(MatchingModelShadowDocument, { input: { modelId, on: verb === 'shadow' } }))
          .matchingModelShadow,
      );
    },
    onSuccess: (_, { model, verb }) =>
      toast(t(`learning.did.${verb}`, { name: t(`learning.kind.${model.kind}`), version: model.version })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => {
      onDone();
      return client.invalidateQueries({ queryKey: KEY });
    },
  });
}
