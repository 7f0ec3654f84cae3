import { of, pilot, reason, STRANGERS, type VerbCase } from './verb-case.ts';

/** The course of a pilot. */
export const PILOT_VERBS: VerbCase[] = [
  pilot('pilotCheck', {
    input: () => ({ item: 'AGREEMENT_SIGNED' }),
    wrong: 'pilot.paused',
    succeeds: 'EACH',
  }),
  pilot('pilotAssign', {
    input: (m) => ({ side: 'FIRM', personId: m.id('person.FIRM') }),
    wrong: 'pilot.stopped',
  }),
  pilot('pilotMove', { input: () => ({ to: 'DATA_READY', note: '协议已签' }), wrong: 'pilot.paused' }),
  pilot('pilotMilestoneDone', {
    as: 'VENDOR',
    input: () => ({ key: 'offline' }),
    wrong: 'pilot.stopped',
    foreign: [...STRANGERS, 'FIRM'],
  }),
  pilot('pilotMilestoneAccept', {
    input: () => ({ key: 'offline' }),
    wrong: 'pilot.stopped',
    foreign: [...STRANGERS, 'VENDOR'],
  }),
  pilot('pilotReadingRecord', {
    as: 'VENDOR',
    input: (m) => ({
      readings: [{ indicatorKey: m.id('indicator'), value: 0.5, at: '2026-01-01T00:00:00Z', source: 'MES' }],
    }),
    wrong: 'pilot.stopped',
    succeeds: 'EACH',
  }),
  pilot('pilotRiskAdd', {
    as: 'VENDOR',
    input: () => ({ level: 'MINOR', text: '油膜反光' }),
    wrong: 'pilot.stopped',
    succeeds: 'EACH',
  }),
  pilot('pilotRiskClose', { input: (m) => ({ riskId: m.id('risk.open') }) }),
  pilot('pilotRemind', { wrong: 'pilot.paused', foreign: [...STRANGERS, 'VENDOR'] }),
  pilot('pilotPause', { input: () => reason, wrong: 'pilot.paused', foreign: [...STRANGERS, 'VENDOR'] }),
  pilot('pilotResume', { wrong: 'pilot.stopped', foreign: [...STRANGERS, 'VENDOR'] }),
  pilot('pilotStop', {
    input: () => ({ ...reason, lesson: { tried: '侧光', learnt: '油膜反光', goodFaith: true } }),
    wrong: 'pilot.stopped',
    foreign: [...STRANGERS, 'VENDOR'],
  }),
  of('pilot.paused', 'pilotId', 'VENDOR', [...STRANGERS, 'FIRM'])('pilotWithdraw', {
    input: () => reason,
    wrong: 'pilot.stopped',
  }),
];
