import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchmakingEventState } from '@fairway/client';
import { Tag, type Tone } from '../../ui/parts.tsx';

const TONES: Record<MatchmakingEventState, Tone> = {
  DRAFT: 'plain',
  SCHEDULED: 'teal',
  PUBLISHED: 'brand',
  HELD: 'warn',
  CLOSED: 'good',
  CANCELLED: 'bad',
};

export function EventStateTag({ state }: { state: MatchmakingEventState }): ReactNode {
  const { t } = useTranslation();
  return (
    <Tag round tone={TONES[state]}>
      {t(`eventState.${state}`)}
    </Tag>
  );
}
