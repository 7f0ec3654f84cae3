import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Weights } from '../domain/weights.ts';

export const WEIGHTS_STATES = ['DRAFT', 'PUBLISHED'] as const;
export type WeightsState = (typeof WEIGHTS_STATES)[number];

/** A set of weights. A published one never changes; the one with the highest version counts. */
@Entity('matching_weights')
export class WeightsEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given when published, without a gap. */
  @Column('int', { nullable: true }) version!: number | null;
  @Column('text') state!: WeightsState;
  @Column('jsonb') thousandths!: Weights['thousandths'];
  /** The version whose weights were taken over, when an older one was published anew. */
  @Column('int', { nullable: true }) basedOn!: number | null;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  /** Why they were published. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}
