import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import { Icon } from '../icon.tsx';
import { Popup } from '../popup.tsx';
import { shownAtFirst, type Column } from './columns.ts';
import type { ColumnChoice } from './use-columns.ts';

/** Chooses what a table shows. The column that names the row stays. */
export function ColumnMenu<Row>({
  columns,
  choice,
}: {
  columns: readonly Column<Row>[];
  choice: ColumnChoice<Row>;
}): ReactNode {
  const { t } = useTranslation();
  const list = (
    <fieldset className="column-menu">
      <legend className="visually-hidden">{t('table.columns')}</legend>
      {columns
        .filter((column) => !column.fixed)
        .map((column) => (
          <Checkbox
            key={column.key}
            checked={choice.chosen.includes(column.key)}
            onChange={({ target }) =>
              choice.choose(
                target.checked
                  ? [...choice.chosen, column.key]
                  : choice.chosen.filter((key) => key !== column.key),
              )
            }
          >
            {column.header}
          </Checkbox>
        ))}
      <button
        type="button"
        className="link-button second"
        onClick={() => choice.choose(shownAtFirst(columns as readonly Column<never>[]))}
      >
        {t('table.resetColumns')}
      </button>
    </fieldset>
  );
  return (
    <Popup label={t('table.columns')} content={() => list}>
      <Button icon={<Icon name="columns" size={16} />}>
        <span className="tool-word">{t('table.columns')}</span>
      </Button>
    </Popup>
  );
}
