import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../ui/toasts.tsx';
import { useProblemText } from '../session/use-problem-text.ts';

/** One small change of a list: done, read again and told; what is refused is told too. */
export function useChange<Input, Result>(
  queryKey: readonly string[],
  mutationFn: (input: Input) => Promise<Result>,
  done?: string,
) {
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn,
    onSuccess: () => {
      if (done) toast(done);
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
