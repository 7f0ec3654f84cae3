import type { ReactNode } from 'react';
import { UnavailableError } from '@fairway/client';
import { Chart } from '../../ui/chart/chart.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DataMeter, Facts, Initial, PageHead, Tag, type Tone } from '../../ui/parts.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { Empty, ErrorState, NoPermission, SkeletonRows } from '../../ui/states.tsx';
import { toast, Toasts } from '../../ui/toasts.tsx';
import { CriterionBar, FitRing } from '../match/bars.tsx';
import { CRITERIA } from '../match/criteria.ts';
import { LanguageSwitch } from '../shell/brand.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import { GalleryTable } from './gallery-table.tsx';
import { Shown } from './shown.tsx';

const TONES: Tone[] = ['plain', 'brand', 'good', 'warn', 'bad', 'teal', 'outline'];
const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09'];

export default function GalleryPage(): ReactNode {
  const [{ scheme, text }, prefer] = usePreferences();
  return (
    <main className="page stack">
      <PageHead title="Gallery" lead="PageHead, with a lead and what can be done">
        <LanguageSwitch />
        <button
          type="button"
          className="top-button"
          onClick={() => prefer({ scheme: scheme === 'dark' ? 'light' : 'dark' })}
        >
          {scheme}
        </button>
        <button
          type="button"
          className="top-button"
          onClick={() => prefer({ text: text === 'large' ? 'normal' : 'large' })}
        >
          {text}
        </button>
      </PageHead>
      <Shown name="Tag">
        {[false, true].map((round) => (
          <div key={String(round)} className="row wrap">
            {TONES.map((tone) => (
              <Tag key={tone} tone={tone} round={round}>
                {tone}
              </Tag>
            ))}
          </div>
        ))}
      </Shown>
      <Shown name="Facts · Initial · DataMeter">
        <Facts>{['SC-2026-0001', null, '暖舍蔬菜', 'Shandong']}</Facts>
        <div className="row wrap">
          <Initial name="王敏" />
          <Initial name="Ada" size={40} />
          {(['NONE', 'SAMPLE', 'PREPARED', 'GOVERNED'] as const).map((level) => (
            <DataMeter key={level} level={level} label={level} />
          ))}
        </div>
      </Shown>
      <Shown name="FitRing · CriterionBar">
        <div className="row wrap">
          {[0, 38, 71, 100].map((fit) => (
            <FitRing key={fit} fit={fit} missed={false} />
          ))}
          <FitRing fit={64} missed />
        </div>
        {CRITERIA.map((code, at) => (
          <div key={code}>
            <CriterionBar
              code={code}
              value={at === 6 ? null : (at + 1) / 7}
              median={at === 5 ? null : 0.5}
              label={code}
            />
          </div>
        ))}
      </Shown>
      <Shown name="Chart">
        <Chart
          label="Two series over four months"
          model={{
            axis: 'category',
            series: [
              {
                name: 'one',
                tone: 'brand',
                points: MONTHS.map((month, at) => [month, (at + 2) ** 2] as const),
              },
              {
                name: 'two',
                tone: 'teal',
                dashed: true,
                points: MONTHS.map((month, at) => [month, 3 * at] as const),
              },
            ],
            marks: [{ name: 'limit', tone: 'warn', value: 20 }],
          }}
        />
      </Shown>
      <GalleryForms />
      <GalleryTable />
      <Shown name="Toast">
        <div className="row wrap">
          <button type="button" className="top-button" onClick={() => toast('Done')}>
            plain
          </button>
          <button type="button" className="top-button" onClick={() => toast('Refused', { tone: 'bad' })}>
            bad
          </button>
          <button
            type="button"
            className="top-button"
            onClick={() => toast('Moved', { action: { label: 'Undo', run: () => undefined } })}
          >
            with undo
          </button>
        </div>
      </Shown>
      <Shown name="SkeletonRows">
        <SkeletonRows rows={2} />
      </Shown>
      <Shown name="Empty">
        <Empty title="Nothing here yet" text="Why, and what to do next.">
          <Icon name="forward" label="The next step" />
        </Empty>
      </Shown>
      <Shown name="ErrorState · away">
        <ErrorState
          error={new UnavailableError('away', 'UNAVAILABLE', 'a'.repeat(32))}
          onRetry={() => undefined}
        />
      </Shown>
      <Shown name="ErrorState · broken">
        <ErrorState error={new Error('broken')} />
      </Shown>
      <Shown name="NoPermission">
        <NoPermission />
      </Shown>
      <Toasts />
    </main>
  );
}
