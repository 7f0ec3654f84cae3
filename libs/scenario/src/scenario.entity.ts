import type { BilingualText, Language, MoneyRange, RiskTier } from '@fairway/kernel';
import type { CooperationMode } from '@fairway/taxonomy';
import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import type {
  DataReadiness,
  Indicator,
  IpTerms,
  Need,
  Scenario,
  ScenarioConstraints,
  ScenarioData,
  ScenarioState,
  ScenarioVisibility,
} from './domain/scenario.ts';
import type { ChangeClass } from './domain/change-class.ts';
import type { CoSponsor, CoSponsorState } from './domain/joint.ts';

@Entity('scenario')
export class ScenarioEntity implements Scenario {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid', { nullable: true }) draftedByOrganizationId!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('text') state!: ScenarioState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('int') version!: number;
  @Column('int') contentVersion!: number;
  @Column('text') language!: Language;
  @Column('jsonb') title!: BilingualText;
  @Column('jsonb') summary!: BilingualText;
  @Column('jsonb') problem!: BilingualText;
  @Column('jsonb') currentPractice!: BilingualText;
  @Column('jsonb') site!: BilingualText;
  @Column('jsonb') processStep!: BilingualText;
  @Column('jsonb', { nullable: true }) teaserName!: BilingualText | null;
  @Column('text', { nullable: true }) sector!: string | null;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('jsonb') indicators!: Indicator[];
  @Column('jsonb') needs!: Need[];
  @Column('jsonb') data!: ScenarioData;
  @Column('uuid', { array: true }) dataAssetIds!: string[];
  @Column('uuid', { array: true }) attachmentIds!: string[];
  @Column('jsonb') constraints!: ScenarioConstraints;
  @Column('jsonb', { nullable: true }) budget!: MoneyRange | null;
  @Column('date', { nullable: true }) startBy!: string | null;
  @Column('int', { nullable: true }) durationWeeks!: number | null;
  @Column('text', { nullable: true }) ipTerms!: IpTerms | null;
  @Column('text') cooperationMode!: CooperationMode;
  @Column('text') visibility!: ScenarioVisibility;
  @Column('boolean') nameWithheld!: boolean;
  @Column('int') maxAwards!: number;
  @Column('timestamptz', { nullable: true }) proposalDeadline!: Date | null;
  @Column('text') deadlineZone!: string;
  @Column('text', { nullable: true }) riskTier!: RiskTier | null;
  @Column('uuid', { nullable: true }) supersededById!: string | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  // Kept beside the content for search, filters and facets; written only by `derive`.
  @Column('text') dataReadiness!: DataReadiness;
  @Column('text', { array: true }) capabilities!: string[];
  @Column('text', { array: true }) modalities!: string[];
  @Column('text', { array: true }) deployments!: string[];
  @Column('text', { select: false }) searchText!: string;

  @VirtualColumn({
    type: 'text',
    query: (scenario) =>
      `select coalesce(array_agg(i.organization_id::text order by i.organization_id), '{}') from scenario_invitation i where i.scenario_id = ${scenario}.id`,
  })
  invitedOrganizationIds!: string[];

  @VirtualColumn({
    type: 'text',
    query: (scenario) =>
      `select coalesce(array_agg(c.organization_id::text order by c.lead desc, c.organization_id), '{}') from scenario_co_sponsor c
       where c.scenario_id = ${scenario}.id and c.state in ('INVITED', 'ACCEPTED')`,
  })
  coSponsorIds!: string[];
}

/** What a scenario said in one of its versions, and what had changed. */
@Entity('scenario_version')
export class ScenarioVersionEntity {
  @PrimaryColumn('uuid') scenarioId!: string;
  @PrimaryColumn('int') contentVersion!: number;
  /** Null on the first version. */
  @Column('text', { nullable: true }) changeClass!: ChangeClass | null;
  @Column('text', { array: true }) changedFields!: string[];
  @Column('jsonb') content!: object;
  @Column('timestamptz') createdAt!: Date;
}

/** A firm of a joint scenario. */
@Entity('scenario_co_sponsor')
export class CoSponsorEntity implements CoSponsor {
  @PrimaryColumn('uuid') scenarioId!: string;
  @PrimaryColumn('uuid') organizationId!: string;
  @Column('uuid') ownScenarioId!: string;
  @Column('boolean') lead!: boolean;
  @Column('text') state!: CoSponsorState;
  @Column('jsonb', { nullable: true }) contribution!: MoneyRange | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
}

export const scenarioEntities = [ScenarioEntity, ScenarioVersionEntity, CoSponsorEntity];
