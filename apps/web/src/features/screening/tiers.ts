import type { RiskTier } from '@fairway/client';
import type { Tone } from '../../ui/parts.tsx';

export const TIERS = ['MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED'] as const satisfies readonly RiskTier[];
export const TIER_TONES: Record<RiskTier, Tone> = {
  MINIMAL: 'good',
  LIMITED: 'warn',
  HIGH: 'bad',
  PROHIBITED: 'bad',
};
