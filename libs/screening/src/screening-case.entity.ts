import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText, RiskTier } from '@fairway/kernel';
import type { ScreeningAnswer, ScreeningHit } from './domain/screen.ts';
import type { ScreenedRecord, ScreeningCase, ScreeningState } from './domain/screening-case.ts';

@Entity('screening_case')
export class ScreeningCaseEntity implements ScreeningCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recordType!: ScreenedRecord;
  @Column('uuid') recordId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('jsonb', { nullable: true }) title!: BilingualText | null;
  @Column('text') ruleSet!: string;
  @Column('jsonb') answers!: ScreeningAnswer[];
  @Column('jsonb') hits!: ScreeningHit[];
  @Column('text') tier!: RiskTier;
  @Column('text') state!: ScreeningState;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('int') version!: number;
}
