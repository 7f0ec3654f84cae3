import { Column, Entity, PrimaryColumn } from 'typeorm';

export const MINING_STATES = ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type MiningState = (typeof MINING_STATES)[number];

/** One look through the texts that the market has in both languages. */
@Entity('glossary_mining')
export class GlossaryMiningEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Null when nobody asked: it is done every few hours. */
  @Column('uuid', { nullable: true }) requestedBy!: string | null;
  @Column('text') state!: MiningState;
  @Column('boolean') cancelRequested!: boolean;
  /** Texts in both languages, and how many of them have been read. */
  @Column('int') total!: number;
  @Column('int') read!: number;
  /** Names proposed that were not known before. */
  @Column('int') proposed!: number;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  /** When it last came on; one that stands still has lost its worker. */
  @Column({ type: 'timestamptz', insert: false, update: false }) touchedAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}
