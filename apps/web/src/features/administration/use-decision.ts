import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../ui/toasts.tsx';

/** A decision about an organization: afterwards everything that shows organizations is read again. */
export function useDecision(decide: () => Promise<unknown>, done: string, onClose: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: decide,
    onSuccess: () => {
      toast(done);
      onClose();
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['organizations'] }),
        client.invalidateQueries({ queryKey: ['organization'] }),
      ]),
  });
}
