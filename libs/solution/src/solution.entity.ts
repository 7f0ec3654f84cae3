import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText, Language, MoneyRange, RiskTier } from '@fairway/kernel';
import type { DataResidency, DeploymentMode } from '@fairway/taxonomy';
import type {
  IpModel,
  ModelCard,
  Solution,
  SolutionContent,
  SolutionReference,
  SolutionState,
} from './domain/solution.ts';

@Entity('solution')
export class SolutionEntity implements Solution {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid') organizationId!: string;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text') state!: SolutionState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('int') version!: number;
  @Column('int') contentVersion!: number;
  @Column('text') language!: Language;
  @Column('jsonb') title!: BilingualText;
  /** The title that a list is sorted by, in the language it was written in. */
  @Column('text') titleOrder!: string;
  @Column('jsonb') summary!: BilingualText;
  @Column('jsonb') description!: BilingualText;
  @Column('text', { array: true, nullable: true }) capabilities!: string[] | null;
  @Column('text', { array: true, nullable: true }) modalities!: string[] | null;
  @Column('text', { array: true, nullable: true }) sectors!: string[] | null;
  @Column('int', { nullable: true }) trl!: number | null;
  @Column('text', { array: true, nullable: true }) deployment!: DeploymentMode[] | null;
  @Column('text', { nullable: true }) dataResidency!: DataResidency | null;
  @Column('text', { array: true, nullable: true }) interfaces!: string[] | null;
  @Column('text', { array: true, nullable: true }) languages!: string[] | null;
  @Column('jsonb', { nullable: true }) price!: MoneyRange | null;
  @Column('int', { nullable: true }) latencyMs!: number | null;
  @Column('int', { nullable: true }) deliveryWeeks!: number | null;
  @Column('text', { array: true, nullable: true }) certifications!: string[] | null;
  @Column('text', { array: true, nullable: true }) regions!: string[] | null;
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('int') capacityTaken!: number;
  @Column('jsonb', { name: 'reference_list' }) references!: SolutionReference[];
  @Column('text', { nullable: true }) ipModel!: IpModel | null;
  @Column('jsonb') computeNeeds!: BilingualText;
  @Column('jsonb', { nullable: true }) modelCard!: ModelCard | null;
  @Column('text', { nullable: true }) riskTier!: RiskTier | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text', { select: false }) searchText!: string;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) listedAt!: Date | null;
}

/** What a solution said in one of its versions. */
@Entity('solution_version')
export class SolutionVersionEntity {
  @PrimaryColumn('uuid') solutionId!: string;
  @PrimaryColumn('int') contentVersion!: number;
  @Column('jsonb') content!: SolutionContent;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
}
