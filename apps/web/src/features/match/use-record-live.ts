import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { RecordChangedDocument } from '@fairway/client';
import { live } from '../session/client.ts';

/** Reads the matches again whenever the record changes. */
export function useRecordLive(id: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!id) return;
    return live().on(
      RecordChangedDocument,
      { ids: [id] },
      () => void client.invalidateQueries({ queryKey: ['matches'] }),
    );
  }, [client, id]);
}
