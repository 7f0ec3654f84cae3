import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Thousandths, Calibration, Comparison, Reliability } from '../domain/learning/index.ts';

export const MODEL_KINDS = ['CALIBRATION', 'WEIGHTS'] as const;
/** A calibration says the likelihood; fitted weights are a proposal for whoever publishes weights. */
export type ModelKind = (typeof MODEL_KINDS)[number];

export const MODEL_STATES = ['FITTING', 'FAILED', 'CANDIDATE', 'SHADOW', 'PROMOTED', 'RETIRED'] as const;
export type ModelState = (typeof MODEL_STATES)[number];

export type Coefficients = { calibration: Calibration } | { weights: Thousandths };

/** How a model did on later time than it was fitted on. */
export interface ModelMetrics {
  comparison: Comparison;
  /** Of a calibration. */
  heldOut: Reliability | null;
  /** Of weights: those in use when it was fitted. */
  against: Thousandths | null;
}

/** A version of what was learnt from outcomes. */
@Entity('matching_model')
export class MatchingModelEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ModelKind;
  @Column('int') version!: number;
  @Column('text') state!: ModelState;
  /** 0 to 100, while it is fitted. */
  @Column('int') progress!: number;
  @Column('jsonb', { nullable: true }) coefficients!: Coefficients | null;
  @Column('jsonb', { nullable: true }) metrics!: ModelMetrics | null;
  /** Settled outcomes that it was fitted on. */
  @Column('int') outcomes!: number;
  @Column('int') accepted!: number;
  /** The version that it took the place of when it was promoted; null for the prior. */
  @Column('uuid', { nullable: true }) succeeds!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) fittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) promotedAt!: Date | null;
  @Column('uuid', { nullable: true }) promotedBy!: string | null;
}
