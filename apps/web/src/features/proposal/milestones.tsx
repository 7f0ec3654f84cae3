import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import Button from 'antd/es/button';
import type { Language } from '../../ui/format.ts';
import { FieldGroup } from '../../ui/form/field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { freshKey, type Milestone } from './content.ts';

const USUAL = ['data', 'offline', 'live', 'handover'] as const;
const SHARES = [0.15, 0.4, 0.85, 1];
const USUAL_WEEKS = 12;

/** The steps to the result, each with the week it is due and what must be seen for it to count. */
export function Milestones({
  value,
  language,
  startBy,
  durationWeeks,
  onChange,
}: {
  value: readonly Milestone[];
  language: Language;
  startBy: string | null;
  durationWeeks: number | null;
  onChange: (milestones: Milestone[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  const set = (at: number, change: Partial<Milestone>): void =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...change } : one)));
  const usual = (): void =>
    onChange(
      USUAL.map((key, at) => ({
        key,
        title: { [language]: t(`proposal.usual.${key}.title`) },
        acceptance: { [language]: t(`proposal.usual.${key}.acceptance`) },
        dueInWeeks: Math.max(1, Math.round((durationWeeks ?? USUAL_WEEKS) * SHARES[at]!)),
      })),
    );
  const add = (): void =>
    onChange([...value, { key: freshKey(value), title: {}, acceptance: {}, dueInWeeks: null }]);
  return (
    <FieldGroup
      label={t('proposal.field.milestones')}
      hint={t('proposal.milestonesHint')}
      path={value.length ? undefined : 'milestones'}
    >
      <ol className="milestone-rows">
        {value.map((one, at) => (
          <li key={one.key}>
            <TextField
              label={t('proposal.milestoneTitle', { at: at + 1 })}
              path={`milestones.${at}.title`}
              lang={language}
              maxLength={200}
              value={one.title[language]}
              onChange={(text) => set(at, { title: { ...one.title, [language]: text } })}
            />
            <NumberField
              label={t('proposal.dueInWeeks')}
              hint={dateOf(startBy, one.dueInWeeks, (day) => t('proposal.about', { day }))}
              path={`milestones.${at}.dueInWeeks`}
              whole
              min={0}
              max={520}
              unit={t('proposal.weeks')}
              value={one.dueInWeeks}
              onChange={(dueInWeeks) => set(at, { dueInWeeks })}
            />
            <TextField
              label={t('proposal.acceptance')}
              path={`milestones.${at}.acceptance`}
              lang={language}
              maxLength={1000}
              value={one.acceptance[language]}
              onChange={(text) => set(at, { acceptance: { ...one.acceptance, [language]: text } })}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('proposal.removeMilestone', { at: at + 1 })}
              onClick={() => onChange(value.filter((_one, index) => index !== at))}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ol>
      <div className="row wrap">
        <Button size="small" onClick={add}>
          {t('proposal.addMilestone')}
        </Button>
        {value.length === 0 && (
          <Button size="small" type="text" onClick={usual}>
            {t('proposal.usualSteps')}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

const dateOf = (
  startBy: string | null,
  weeks: number | null,
  say: (day: string) => string,
): string | undefined =>
  startBy && weeks !== null ? say(dayjs(startBy).add(weeks, 'week').format('YYYY-MM-DD')) : undefined;
