import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EmbeddingFault } from './embedding/embedding-service.ts';
import { GlossaryAliasEntity } from './glossary/glossary-alias.entity.ts';
import { GlossaryMiningEntity } from './glossary/glossary-mining.entity.ts';
import { WeightsEntity } from './weights/weights.entity.ts';
import { MatchingModelEntity } from './learning/matching-model.entity.ts';
import type { Basis } from './domain/learning/index.ts';
import type { Constraint, Criterion, Raise } from './domain/match.ts';
import { reasonsEntities } from './reasons/reasons.entity.ts';

/** Decimals come back from PostgreSQL as text. */
const decimal = {
  to: (value: number) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** A scored pair. Rewritten by each scoring; what people decided about the pair lies in the disposition. */
@Entity('match')
export class MatchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') scenarioId!: string;
  @Column('uuid') solutionId!: string;
  /** 0 to 100, the sum of the criteria's contributions. */
  @Column('numeric', { precision: 5, scale: 2, transformer: decimal }) fit!: number;
  @Column('boolean') recommended!: boolean;
  @Column('boolean') nearMiss!: boolean;
  @Column('int', { nullable: true }) rankForScenario!: number | null;
  @Column('jsonb') criteria!: Criterion[];
  @Column('jsonb') constraints!: Constraint[];
  @Column('jsonb') raises!: Raise[];
  @Column('int') scenarioContentVersion!: number;
  @Column('int') solutionContentVersion!: number;
  @Column('text') engineVersion!: string;
  @Column('int') weightsVersion!: number;
  /** Of the rates of pilots that track records are shrunk to. */
  @Column('int') ratesVersion!: number;
  @Column('bigint', { transformer: decimal }) position!: number;
  @Column('timestamptz') scoredAt!: Date;
  /** Section of the scenario's sector; what a calibration may have learnt for itself. */
  @Column('text', { nullable: true }) segment!: string | null;
  /** 0 to 1; null for a pair that misses a hard constraint. */
  @Column('double precision', { nullable: true }) likelihood!: number | null;
  @Column('jsonb', { nullable: true }) likelihoodBasis!: Basis | null;
  /** 0 is the prior. */
  @Column('int', { nullable: true }) calibrationVersion!: number | null;
}

export const RUN_STATES = ['QUEUED', 'RUNNING', 'PAUSED', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** One job's work: which scenario (null for the whole market), how far, by which engine and on which position. */
@Entity('match_run')
export class MatchRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid', { nullable: true }) scenarioId!: string | null;
  @Column('uuid', { nullable: true }) requestedBy!: string | null;
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column('text') state!: RunState;
  @Column('boolean') cancelRequested!: boolean;
  @Column('boolean') pauseRequested!: boolean;
  /** The last scenario that was scored, by id: the run goes on behind it. */
  @Column('uuid', { nullable: true }) reached!: string | null;
  @Column('int') total!: number;
  @Column('int') done!: number;
  @Column('int') matches!: number;
  @Column('text') engineVersion!: string;
  @Column('int', { nullable: true }) weightsVersion!: number | null;
  @Column('bigint', { nullable: true, transformer: decimal }) position!: number | null;
  @Column('text', { nullable: true }) embeddingFault!: EmbeddingFault | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

export const matchingEntities = [
  MatchEntity,
  MatchRunEntity,
  WeightsEntity,
  GlossaryAliasEntity,
  GlossaryMiningEntity,
  MatchingModelEntity,
  ...reasonsEntities,
];
