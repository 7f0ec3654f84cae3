import type { ReactNode } from 'react';
import { Icon, ICONS } from '../../ui/icon.tsx';
import { DataMeter, Facts, Initial, Tag, type Tone } from '../../ui/parts.tsx';
import { useTranslation } from 'react-i18next';
import { ReadinessBars } from '../solution/readiness.tsx';
import { STATE_TONES } from '../scenario/scenario-words.ts';
import { TIER_TONES } from '../screening/tiers.ts';
import { Case, Group, Shown } from './shown.tsx';

const TONES: Tone[] = ['plain', 'brand', 'good', 'warn', 'bad', 'teal', 'outline'];

/** Words, marks and meters: the smallest parts. */
export function GalleryMarks(): ReactNode {
  const { t } = useTranslation();
  return (
    <Group id="marks" title="Words and marks">
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
        <Case name="States of a scenario">
          <div className="row wrap">
            {(Object.keys(STATE_TONES) as (keyof typeof STATE_TONES)[]).map((state) => (
              <Tag key={state} round tone={STATE_TONES[state]}>
                {t(`scenarioState.${state}`)}
              </Tag>
            ))}
          </div>
        </Case>
        <Case name="Risk tiers">
          <div className="row wrap">
            {(Object.keys(TIER_TONES) as (keyof typeof TIER_TONES)[]).map((tier) => (
              <Tag key={tier} tone={TIER_TONES[tier]}>
                {t(`tier.${tier}`)}
              </Tag>
            ))}
          </div>
        </Case>
      </Shown>
      <Shown name="Facts · Initial · DataMeter · ReadinessBars">
        <Facts>{['SC-2026-0001', null, '暖舍蔬菜', 'Shandong']}</Facts>
        <div className="row wrap">
          <Initial name="王敏" />
          <Initial name="Ada" size={40} />
          <Initial name="" size={20} />
        </div>
        <div className="row wrap">
          {(['NONE', 'SAMPLE', 'PREPARED', 'GOVERNED'] as const).map((level) => (
            <DataMeter key={level} level={level} label={t(`dataReadiness.${level}`)} />
          ))}
        </div>
        <div className="row wrap">
          {[1, 5, 9].map((level) => (
            <ReadinessBars key={level} level={level} />
          ))}
        </div>
      </Shown>
      <Shown name="Icon" wide>
        <div className="row wrap">
          {ICONS.map((name) => (
            <Icon key={name} name={name} label={name} />
          ))}
        </div>
      </Shown>
    </Group>
  );
}
