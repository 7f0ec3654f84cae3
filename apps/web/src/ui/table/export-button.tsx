import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import { toast } from '../toasts.tsx';
import type { Column } from './columns.ts';
import { gather, type Gathering } from './gather.ts';
import { csvOf, workbookOf, type Sheet } from './sheet.ts';

type Format = 'csv' | 'xlsx';

export interface ExportProps<Row> {
  /** Name of the file, without its ending. */
  name: string;
  columns: readonly Column<Row>[];
  page: Gathering<Row>['page'];
  idOf: (row: Row) => string;
  /** Waits until the names that the values need are there. */
  settled?: (rows: readonly Row[]) => Promise<void>;
}

/** Takes away exactly what is filtered, as CSV or XLSX: pages through the list, says how far it is, can be stopped. */
export function ExportButton<Row>(props: ExportProps<Row>): ReactNode {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<{ have: number; total: number } | null>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (format: Format): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setProgress({ have: 0, total: 0 });
    try {
      const rows = await gather({
        page: props.page,
        idOf: props.idOf,
        signal: controller.signal,
        onProgress: (have, total) => setProgress({ have, total }),
      });
      await props.settled?.(rows);
      const sheet: Sheet = {
        heads: props.columns.map((column) => column.header),
        rows: rows.map((row) => props.columns.map((column) => column.value(row))),
      };
      const blob =
        format === 'csv'
          ? new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' })
          : await workbookOf(sheet);
      controller.signal.throwIfAborted();
      save(blob, `${props.name}.${format}`);
      toast(t('table.exported', { count: rows.length }));
    } catch {
      toast(t(controller.signal.aborted ? 'table.exportStopped' : 'table.exportFailed'), {
        tone: controller.signal.aborted ? 'plain' : 'bad',
      });
    } finally {
      setProgress(null);
    }
  };

  if (progress)
    return (
      <div className="export-progress" role="status">
        <span className="second">
          {progress.total
            ? t('table.exporting', { have: progress.have, count: progress.total })
            : t('common.loading')}
        </span>
        <progress max={progress.total || 1} value={progress.have} aria-label={t('table.export')} />
        <Button size="small" onClick={() => stop.current?.abort()}>
          {t('table.stopExport')}
        </Button>
      </div>
    );
  return (
    <Menu
      menu={{
        items: [
          { key: 'csv', label: t('table.csv') },
          { key: 'xlsx', label: t('table.xlsx') },
        ],
        onClick: ({ key }) => void run(key as Format),
      }}
    >
      <Button icon={<Icon name="download" size={16} />}>
        <span className="tool-word">{t('table.export')}</span>
      </Button>
    </Menu>
  );
}

/** Hands a file to the browser. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has taken the blob by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
