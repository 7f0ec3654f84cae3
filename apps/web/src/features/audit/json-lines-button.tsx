import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { toast } from '../../ui/toasts.tsx';
import type { ListPage } from '../../ui/table/index.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import type { Entry } from './entry-drawer.tsx';

/** What is filtered as JSON lines with every hash, for whoever checks the chain with a program of their own. */
export function JsonLinesButton({
  page,
}: {
  page: (after: string | null, signal: AbortSignal) => Promise<ListPage<Entry>>;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      const entries = new Map<string, Entry>();
      const { signal } = new AbortController();
      let after: string | null = null;
      do {
        const answer: ListPage<Entry> = await page(after, signal);
        for (const entry of answer.rows) entries.set(entry.id, entry);
        after = answer.next;
      } while (after);
      const lines = [...entries.values()].map((entry) => `${JSON.stringify(entry)}\n`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(lines, { type: 'application/x-ndjson' }));
      link.download = 'audit.jsonl';
      link.click();
      URL.revokeObjectURL(link.href);
      toast(t('audit.jsonDone', { count: lines.length }));
    } catch (error) {
      toast(problemText(error), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button loading={busy} onClick={() => void run()}>
      {t('audit.jsonLines')}
    </Button>
  );
}
