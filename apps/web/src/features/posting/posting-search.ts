import type { ScenarioState } from '@fairway/client';
import { isStep, type StepCode } from './steps.ts';

export const readStep = (value: unknown): StepCode | undefined => (isStep(value) ? value : undefined);

/** Groups of one's scenarios by what there is to do. */
export const GROUPS = {
  drafts: ['DRAFT', 'RETURNED'],
  waiting: ['SCREENING'],
  open: ['OPEN'],
  evaluating: ['EVALUATING'],
  awarded: ['AWARDED'],
  over: ['CLOSED', 'WITHDRAWN', 'REJECTED'],
} as const satisfies Record<string, readonly ScenarioState[]>;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export interface MySearch {
  group?: Group;
}

export const readMySearch = (search: Record<string, unknown>): MySearch => ({
  group: GROUP_NAMES.find((name) => name === search.group),
});
