import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConstraintCode, ConstraintState, CriterionCode, Side } from '../domain/match.ts';
import type { ObjectionState } from '../domain/objection.ts';

/** One side, or an officer, asks a side to fill in a field; once for each pair and field. */
@Entity('match_question')
export class MatchQuestionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') scenarioId!: string;
  @Column('uuid') solutionId!: string;
  @Column('text') side!: Side;
  @Column('text') field!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) askedAt!: Date;
}

/** A side says that a statement of a match is wrong, and an officer answers. */
@Entity('match_objection')
export class MatchObjectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid') scenarioId!: string;
  @Column('uuid') solutionId!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text', { nullable: true }) criterion!: CriterionCode | null;
  @Column('text', { nullable: true }) constraintCode!: ConstraintCode | null;
  /** What was said when somebody objected to it. */
  @Column('double precision', { nullable: true }) value!: number | null;
  @Column('text', { nullable: true }) constraintState!: ConstraintState | null;
  @Column('text') engineVersion!: string;
  @Column('text') reason!: string;
  @Column('text') state!: ObjectionState;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
}

export const reasonsEntities = [MatchQuestionEntity, MatchObjectionEntity];
