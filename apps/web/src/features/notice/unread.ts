import { useQuery } from '@tanstack/react-query';
import { UnreadNoticesDocument } from '@fairway/client';
import { execute } from '../session/client.ts';

/** How many notices this person has not read. */
export const useUnread = () =>
  useQuery({
    queryKey: ['unread'],
    queryFn: async () => (await execute(UnreadNoticesDocument, {})).unreadNotices,
  });
