import { Injectable } from '@nestjs/common';
import { inLanguage, problem, Refusal, RISK_TIERS, type Actor, type RiskTier } from '@fairway/kernel';
import type { Tx } from '@fairway/database';
import { DataAssetService } from '@fairway/dataset';
import { Mailer, OrganizationDirectory } from '@fairway/party';
import { ScreeningService } from '@fairway/screening';
import { codesOf, textsOf } from './domain/derived.ts';
import type { Scenario, ScenarioContent } from './domain/scenario.ts';
import type { ScenarioEntity } from './scenario.entity.ts';

/** What authoring asks of other slices. */
@Injectable()
export class ScenarioSurroundings {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly mailer: Mailer,
    private readonly dataAssets: DataAssetService,
    private readonly screening: ScreeningService,
  ) {}

  /** Only assets that the firm itself posted can be attached; those that are attached already stay. */
  async checkAssets(
    tx: Tx,
    actor: Actor,
    before: readonly string[],
    after: readonly string[],
  ): Promise<void> {
    const added = after.filter((id) => !before.includes(id));
    if (!added.length) return;
    const attachable = new Set((await this.dataAssets.attachable(actor, added, tx)).map((asset) => asset.id));
    const problems = after.flatMap((id, i) =>
      added.includes(id) && !attachable.has(id)
        ? [problem('INVALID', 'Not a posted data asset of your organization', `dataAssetIds.${i}`)]
        : [],
    );
    if (problems.length) throw new Refusal(problems);
  }

  /** What was screened as harmless does not become something else by an edit. */
  refuseRaisedTier(scenario: Scenario, content: ScenarioContent): void {
    const tier = (of: ScenarioContent): RiskTier =>
      this.screening.assess(textsOf(of).join('\n'), codesOf(of)).tier;
    const severity = (of: RiskTier | null): number => (of ? RISK_TIERS.indexOf(of) : 0);
    const after = severity(tier(content));
    if (after > severity(tier(scenario)) && after > severity(scenario.riskTier))
      throw new Refusal([
        problem(
          'RISK_TIER_RAISED',
          'This edit puts the scenario into a higher risk tier; withdraw it and submit a new one',
          'scenarioId',
        ),
      ]);
  }

  async mailConfirmation(tx: Tx, draft: ScenarioEntity, token: string): Promise<void> {
    const names = await this.directory.byIds(tx, [draft.organizationId, draft.draftedByOrganizationId!]);
    const link = this.mailer.link(`/scenarios/confirm?scenario=${draft.code}&token=${token}`);
    for (const member of await this.directory.members(tx, [draft.organizationId], ['OWNER', 'EDITOR'])) {
      const name = (id: string): string => inLanguage(names.get(id)?.name, member.language);
      await this.mailer.send(tx, {
        to: member.email,
        template: 'draftConfirmation',
        language: member.language,
        data: {
          organization: name(draft.organizationId),
          drafter: name(draft.draftedByOrganizationId!),
          title: inLanguage(draft.title, member.language),
          link,
        },
      });
    }
  }
}
