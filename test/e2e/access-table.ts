/**
 * Who may do what, in which state: written by hand from the design, and compared with what the API answers over HTTP. It
 * knows nothing of the policy functions. Every root field of the schema has at least one row.
 *
 * ok  it works (a verb that takes `expectedVersion` is sent a stale one: being told of the conflict means being let in)
 * si  UNAUTHENTICATED: sign in first          fb  FORBIDDEN: not with this part or role
 * nf  NOT_FOUND: hidden or absent             na  NOT_ALLOWED: seen, but not one's to do
 * ws  WRONG_STATE                             hd  null or an empty list
 * -   not asked                               anything else is the code itself
 */
export const ACCESS_TABLE = `
operation                     record                  ANONYMOUS FIRM VENDOR OTHER_FIRM OTHER_VENDOR VIEWER OFFICER REVIEWER ADMINISTRATOR

Query.installation            -                       ok ok ok ok ok ok ok ok ok
Query.market                  -                       ok ok ok ok ok ok ok ok ok
Query.marketGaps              -                       ok ok ok ok ok ok ok ok ok
Query.screeningQuestions      -                       ok ok ok ok ok ok ok ok ok
Query.concepts                -                       ok ok ok ok ok ok ok ok ok
Query.viewer                  -                       hd ok ok ok ok ok ok ok ok
Query.scenarios               -                       ok ok ok ok ok ok ok ok ok
Query.solutions               -                       ok ok ok ok ok ok ok ok ok
Query.organizations           -                       si ok ok ok ok ok ok ok ok
Query.dataAssets              -                       si ok ok ok ok ok ok ok ok
Query.notices                 -                       si ok ok ok ok ok ok - -
Query.savedSearches           -                       si ok hd hd hd hd hd hd hd
Query.rulesViewerCan          -                       si ok ok ok ok ok ok ok ok
Query.matchingWeights         -                       si hd hd hd hd hd ok hd ok
Query.ownWeightsDraft         -                       si hd hd hd hd hd ok hd hd
Query.weightsDryRun           -                       si hd hd hd hd hd ok hd ok
Query.glossaryAliases         -                       si hd hd hd hd hd ok hd ok
Query.glossaryPreview         -                       si hd hd hd hd hd ok hd ok
Query.glossaryMining          -                       si hd hd hd hd hd ok hd ok
Query.unreadNotices           -                       si ok ok ok ok ok ok ok ok
Query.members                 -                       si ok ok ok ok ok ok ok fb
Query.invitations             -                       si ok hd hd hd ok hd hd fb
Query.apiTokens               -                       si ok hd hd hd ok hd hd fb
Query.myScenarios             -                       si ok hd ok hd ok ok hd fb
Query.mySolutions             -                       si hd ok hd ok hd hd hd fb
Query.myProposals             -                       si hd ok hd ok hd hd hd fb
Query.dataAccesses            as owner                si ok hd hd hd ok hd hd fb
Query.dataAccesses            as requester            si hd ok hd ok hd hd hd fb
Query.pilots                  -                       si ok ok hd hd ok ok hd fb
Query.pilotBoard              -                       si ok ok hd hd ok ok hd fb
Query.calibration             -                       si hd hd hd hd hd ok hd ok
Query.matchmakingEvents       -                       si ok ok hd ok ok ok hd fb
Query.matchRuns               -                       si ok hd hd hd ok ok hd fb
Query.matchAllocationRuns     -                       si fb fb fb fb fb ok fb fb
Query.screeningCases          -                       si fb fb fb fb fb ok fb fb
Query.matchObjections         -                       si fb fb fb fb fb ok fb fb
Query.overview                -                       si fb fb fb fb fb ok fb fb
Query.capabilityGaps          -                       si fb fb fb fb fb ok fb fb
Query.noticeSettings          -                       si ok ok ok ok ok ok ok ok
Query.auditTrail              -                       si fb fb fb fb fb fb fb ok
Query.auditVerification       -                       si fb fb fb fb fb fb fb ok
Query.mailOutbox              -                       si fb fb fb fb fb fb fb ok
Query.deliveries              -                       si fb fb fb fb fb fb fb ok
Query.importRuns              -                       si ok hd hd hd ok hd hd ok
Query.importPreview           file                    si ok hd hd hd hd hd hd hd
Query.importRun               importRun               si ok hd hd hd ok hd hd ok

Query.scenario                scenario.draft          hd ok hd hd hd ok hd hd hd
Query.scenario                scenario.unconfirmed    hd ok hd hd hd ok ok hd hd
Query.scenario                scenario.screening      hd ok hd hd hd ok ok hd hd
Query.scenario                scenario.open           ok ok ok ok ok ok ok ok ok
Query.scenario                scenario.evaluating     ok ok ok ok ok ok ok ok ok
Query.scenario                scenario.awarded        ok ok ok ok ok ok ok ok ok
Query.scenario                scenario.withdrawn      hd ok ok ok ok ok ok ok hd
Query.scenarioByCode          scenario.draft          hd ok hd hd hd ok hd hd hd
Query.scenarioByCode          scenario.open           ok ok ok ok ok ok ok ok ok
Query.scenarioOutlook         scenario.draft          si ok hd hd hd ok hd hd fb
Query.scenarioOutlook         scenario.unconfirmed    si ok hd hd hd ok ok hd fb
Query.scenarioOutlook         scenario.open           si ok hd hd hd ok ok hd fb
Query.likeScenarios           scenario.draft          si ok hd hd hd ok hd hd fb
Query.likeScenarios           scenario.open           si ok hd hd hd ok ok hd fb
Query.scenario                scenario.joint          hd ok hd ok hd ok hd hd hd
Query.scenarioChangePreview   scenario.draft          si ok fb nf fb na nf fb fb
Query.scenarioChangePreview   scenario.unconfirmed    si ok fb nf fb na ok fb fb
Query.scenarioChangePreview   scenario.open           si ok fb na fb na na fb fb
Query.scenarioChangePreview   scenario.closed         si ws fb na fb na na fb fb
Query.solution                solution.draft          hd hd ok hd hd hd hd hd hd
Query.solution                solution.listed         ok ok ok ok ok ok ok ok ok
Query.solutionByCode          solution.draft          hd hd ok hd hd hd hd hd hd
Query.solutionByCode          solution.listed         ok ok ok ok ok ok ok ok ok
Query.dataAsset               asset.draft             si ok hd hd hd ok hd hd hd
Query.dataAsset               asset.posted            si ok ok ok ok ok ok ok ok
Query.dataAsset               asset.withdrawn         si ok hd hd hd ok hd hd hd
Query.proposal                proposal.draft          si hd ok hd hd hd hd hd fb
Query.proposal                proposal.sealed         si hd hd hd ok hd ok hd fb
Query.proposal                proposal.evaluating     si ok ok hd hd ok ok hd fb
Query.proposal                proposal.awarded        si ok ok hd hd ok ok hd fb
Query.pilot                   pilot.running           si ok ok hd hd ok ok hd fb
Query.pilot                   pilot.stopped           si ok ok hd hd ok ok hd fb
Query.pilotByCode             pilot.running           si ok ok hd hd ok ok hd fb
Query.match                   match                   si ok ok hd hd ok ok hd hd
Query.matchWhatIf             match                   si hd ok hd hd hd ok hd fb
Query.matchRun                run.done                si ok hd hd hd ok ok hd fb
Query.screeningCase           case.waiting            si ok hd hd hd ok ok hd hd
Query.organization            organization.FIRM       hd ok hd hd hd ok ok hd ok
Query.organization            organization.REVIEWER   ok ok ok ok ok ok ok ok ok
Query.organization            organization.OTHER_FIRM hd hd hd ok hd hd ok hd ok
Query.node                    proposal.sealed         hd hd hd hd ok hd ok hd hd
Query.node                    pilot.running           hd ok ok hd hd ok ok hd hd
Query.node                    risk.open               hd ok ok hd hd ok ok hd hd
Query.node                    access.granted          hd ok hd hd ok ok hd hd hd
Query.node                    member.owner            hd ok hd hd hd ok hd hd hd
Query.node                    invitation.open         hd ok hd hd hd ok hd hd hd
Query.node                    token                   hd ok hd hd hd ok hd hd hd
Query.node                    objection.open          hd ok hd hd hd ok ok hd hd
Query.node                    notice                  hd ok hd hd hd hd hd hd hd
Query.node                    savedSearch             hd ok hd hd hd hd hd hd hd
Query.node                    weights.published       hd hd hd hd hd hd ok hd ok
Query.node                    alias.proposed          hd hd hd hd hd hd ok hd ok
Query.nodes                   scenario.draft          hd ok hd hd hd ok hd hd hd

Subscription.recordChanged        scenario.open       ok ok ok ok ok ok ok ok ok
Subscription.recordChanged        pilot.running       BAD_USER_INPUT ok ok BAD_USER_INPUT BAD_USER_INPUT ok ok BAD_USER_INPUT BAD_USER_INPUT
Subscription.recordChanged        proposal.sealed     BAD_USER_INPUT BAD_USER_INPUT BAD_USER_INPUT BAD_USER_INPUT ok BAD_USER_INPUT ok BAD_USER_INPUT BAD_USER_INPUT
Subscription.unreadNoticesChanged -                   si ok ok ok ok ok ok ok ok

Mutation.scenarioDraft        -                       si ok fb ok fb na fb fb fb
Mutation.scenarioDraftFor     organization.FIRM       si fb fb fb fb fb ok fb fb
Mutation.scenarioUpdate       scenario.draft          si ok fb nf fb na nf fb fb
Mutation.scenarioUpdate       scenario.unconfirmed    si ok fb nf fb na ok fb fb
Mutation.scenarioUpdate       scenario.open           si ok fb na fb na na fb fb
Mutation.scenarioUpdate       scenario.closed         si ws fb na fb na na fb fb
Mutation.scenarioConfirm      scenario.unconfirmed    si ok fb nf fb na fb fb fb
Mutation.scenarioSubmit       scenario.draft          si ok fb nf fb na fb fb fb
Mutation.scenarioSubmit       scenario.open           si ws fb na fb na fb fb fb
Mutation.scenarioExtend       scenario.open           si ok fb na fb na fb fb fb
Mutation.scenarioExtend       scenario.closed         si ws fb na fb na fb fb fb
Mutation.scenarioInvite       scenario.open           si ok fb na fb na fb fb fb
Mutation.scenarioInvite       scenario.draft          si ok fb nf fb na fb fb fb
Mutation.scenarioJointPropose scenario.open           si ok fb na fb na - fb fb
Mutation.scenarioJointPropose scenario.toPropose      si - fb na fb na ok fb fb
Mutation.scenarioJointPropose scenario.closed         si na fb na fb na na fb fb
Mutation.scenarioJointAccept  scenario.joint          si na nf ok nf na nf nf fb
Mutation.scenarioJointRefuse  scenario.joint          si na nf ok nf na nf nf fb
Mutation.scenarioJointAccept  scenario.open           si na na na na na na na fb
Mutation.scenarioWithdraw     scenario.closed         si ws fb na fb na fb fb fb
Mutation.scenarioWithdraw     scenario.screening      si ws fb nf fb na fb fb fb
Mutation.scenarioCloseWithoutAward scenario.open      si ws fb na fb na fb fb fb
Mutation.scenarioCloseWithoutAward scenario.undecided si ok fb na fb na fb fb fb
Mutation.screeningDecide      case.waiting            si fb fb fb fb fb ok fb fb
Mutation.screeningDecide      case.passed             si fb fb fb fb fb ws fb fb

Mutation.solutionDraft        -                       si fb ok fb ok fb fb ok fb
Mutation.solutionUpdate       solution.draft          si nf ok nf nf nf nf nf fb
Mutation.solutionUpdate       solution.listed         si na ok na na na na na fb
Mutation.solutionUpdate       solution.retired        si - ws - - - - - fb
Mutation.solutionSubmit       solution.draft          si nf ok nf nf nf nf nf fb
Mutation.solutionSubmit       solution.listed         si na ws na na na na na fb
Mutation.solutionPause        solution.listed         si na ok na na na na na fb
Mutation.solutionResume       solution.listed         si na ws na na na na na fb
Mutation.solutionResume       solution.paused         si - ok - - - - - fb
Mutation.solutionRetire       solution.listed         si na ok na na na na na fb

Mutation.dataAssetDraft       -                       si ok ok ok ok na ok ok fb
Mutation.dataAssetUpdate      asset.draft             si ok nf nf nf na nf nf fb
Mutation.dataAssetUpdate      asset.posted            si ok na na na na na na fb
Mutation.dataAssetUpdate      asset.withdrawn         si ws nf nf nf na nf nf fb
Mutation.dataAssetPost        asset.draft             si ok nf nf nf na nf nf fb
Mutation.dataAssetPost        asset.posted            si ws na na na na na na fb
Mutation.dataAssetWithdraw    asset.posted            si ok na na na na na na fb
Mutation.dataAccessRequest    asset.posted            si fb ok fb ok fb fb ok fb
Mutation.dataAccessRequest    asset.draft             si fb nf fb nf fb fb nf fb
Mutation.dataAccessDecide     access.requested        si ok na nf nf na nf nf fb
Mutation.dataAccessDecide     access.granted          si ws nf nf na na nf nf fb
Mutation.dataAccessRevoke     access.granted          si ok nf nf na na nf nf fb

Mutation.matchDispose         match                   si ok na nf nf na na nf fb
Mutation.matchAsk             match                   si ok na nf nf na ok nf fb
Mutation.matchObject          match                   si ok ok nf nf na na nf fb
Mutation.matchObjectionAnswer objection.open          si fb fb fb fb fb ok fb fb
Mutation.matchObjectionAnswer objection.answered      si fb fb fb fb fb ws fb fb
Mutation.matchRunStart        scenario.open           si ok nf nf nf na ok nf fb
Mutation.matchRunStart        scenario.draft          si ws nf nf nf na nf nf fb
Mutation.matchRunCancel       run.done                si ws nf nf nf na ws nf fb
Mutation.matchingModelFit     -                       si fb fb fb fb fb TOO_FEW_OUTCOMES fb fb
Mutation.matchingModelShadow  model.candidate         si fb fb fb fb fb ok fb fb
Mutation.matchingModelPromote model.candidate         si fb fb fb fb fb NOT_BETTER fb fb
Mutation.matchingModelRollBack model.candidate        si fb fb fb fb fb ws fb fb

Query.matchmakingEvent                 event.draft       si hd hd hd hd hd ok hd fb
Query.matchmakingEvent                 event.published   si ok ok hd ok ok ok hd fb
Query.matchmakingEventByCode           event.draft       si hd hd hd hd hd ok hd fb
Query.matchmakingEventByCode           event.published   si ok ok hd ok ok ok hd fb
Mutation.matchmakingEventDraft         -                 si na na na na na ok na fb
Mutation.matchmakingEventRevise        event.draft       si nf nf nf nf nf ok nf fb
Mutation.matchmakingEventAdd           event.draft       si nf nf nf nf nf ok nf fb
Mutation.matchmakingEventRemove        event.draft       si nf nf nf nf nf ok nf fb
Mutation.matchmakingEventSchedule      event.draft       si nf nf nf nf nf ok nf fb
Mutation.matchmakingScheduleCancel     event.draft       si nf nf nf nf nf ws nf fb
Mutation.matchmakingEventPublish       event.scheduled   si nf nf nf nf nf ok nf fb
Mutation.matchmakingEventCancel        event.idle        si nf nf nf nf nf ok nf fb
Mutation.matchmakingEventCancel        event.published   si na na nf na na ok nf fb
Mutation.matchmakingEventHold          event.published   si na na nf na na ok nf fb
Mutation.matchmakingEventClose         event.held        si na na nf na na ok nf fb
Mutation.matchmakingMeetingMove        meeting.published si na na nf nf na ok nf fb
Mutation.matchmakingMeetingSwap        meeting.published si na na nf nf na ok nf fb
Mutation.matchmakingMeetingRemove      meeting.scheduled si nf nf nf nf nf ok nf fb
Mutation.matchmakingMeetingAdd         event.scheduled   si nf nf nf nf nf ok nf fb
Mutation.matchmakingMeetingRecord      meeting.held      si ok na nf nf na ok nf fb
Mutation.weightsDraft         -                       si na na na na na ok na ok
Mutation.weightsPublish       weights.published       si nf nf nf nf nf ok nf ok
Mutation.glossaryAliasAdd     -                       si na na na na na ok na ok
Mutation.glossaryAliasAccept  alias.proposed          si nf nf nf nf nf ok nf -
Mutation.glossaryAliasAccept  alias.proposed.too      si nf nf nf nf nf - nf ok
Mutation.glossaryAliasRetire  alias.active            si nf nf nf nf nf ok nf -
Mutation.glossaryAliasRetire  alias.active.too        si nf nf nf nf nf - nf ok
Mutation.glossaryMine         -                       si na na na na na ok na ok
Mutation.glossaryMineCancel   mining.done             si nf nf nf nf nf ws nf ws
Mutation.matchRunPause        run.done                si ws nf nf nf na ws nf fb
Mutation.matchRunResume       run.done                si ws nf nf nf na ws nf fb

Mutation.proposalDraft        scenario.draft          si fb nf fb nf fb fb nf fb
Mutation.proposalDraft        scenario.closed         si fb ws fb ws fb fb ws fb
Mutation.proposalDraft        scenario.open           si fb PROPOSAL_EXISTS fb PROPOSAL_EXISTS fb fb ok fb
Mutation.proposalUpdate       proposal.draft          si fb ok fb nf fb fb nf fb
Mutation.proposalUpdate       proposal.awarded        si fb ws fb nf fb fb nf fb
Mutation.proposalSubmit       proposal.draft          si fb ok fb nf fb fb nf fb
Mutation.proposalSubmit       proposal.sealed         si fb nf fb ws fb fb nf fb
Mutation.proposalWithdraw     proposal.draft          si fb ok fb nf fb fb nf fb
Mutation.proposalShortlist    proposal.sealed         si nf fb nf fb nf fb fb fb
Mutation.proposalShortlist    proposal.rival          si ok fb nf fb na fb fb fb
Mutation.proposalAward        scenario.open           si ws fb na fb na fb fb fb
Mutation.proposalAward        scenario.evaluating     si ok fb na fb na fb fb fb

Mutation.pilotMove            pilot.running           si ok na nf nf na ok nf fb
Mutation.pilotMove            pilot.paused            si ws na nf nf na ws nf fb
Mutation.pilotCheck           pilot.running           si ok na nf nf na na nf fb
Mutation.pilotAssign          pilot.running           si ok na nf nf na na nf fb
Mutation.pilotMilestoneDone   pilot.running           si na ok nf nf na na nf fb
Mutation.pilotMilestoneAccept pilot.running           si ok na nf nf na na nf fb
Mutation.pilotReadingRecord   pilot.running           si ok ok nf nf na na nf fb
Mutation.pilotReadingRecord   pilot.stopped           si ws ws nf nf na na nf fb
Mutation.pilotRiskAdd         pilot.running           si ok ok nf nf na ok nf fb
Mutation.pilotRiskClose       pilot.running           si ok ok nf nf na ok nf fb
Mutation.pilotRemind          pilot.paused            si ws na nf nf na ws nf fb
Mutation.pilotRemind          pilot.running           si ok na nf nf na - nf fb
Mutation.pilotPause           pilot.running           si ok na nf nf na ok nf fb
Mutation.pilotResume          pilot.paused            si ok na nf nf na ok nf fb
Mutation.pilotResume          pilot.running           si ws na nf nf na ws nf fb
Mutation.pilotStop            pilot.running           si ok na nf nf na ok nf fb
Mutation.pilotStop            pilot.stopped           si ws na nf nf na ws nf fb
Mutation.pilotWithdraw        pilot.running           si na ok nf nf na na nf fb

Mutation.scenarioWithdraw     scenario.open           si ok fb na fb na fb fb fb
Mutation.scenarioWithdraw     scenario.withdrawn      si ws fb na fb na fb fb fb

Mutation.organizationHandInPapers organization.FIRM   si nf nf nf nf na na nf fb
Mutation.organizationTakeBackPaper organization.FIRM  si nf nf nf nf na na nf fb
Mutation.importRunStart       -                       si nf na nf na na nf na nf
Mutation.importRunCancel      importRun               si ws nf nf nf na nf nf ws
Mutation.importMappingKeep    -                       si ok na ok na na ok na ok
Mutation.organizationUpdate   organization.FIRM       si ok nf nf nf na na nf fb
Mutation.organizationUpdate   organization.REVIEWER   si na na na na na na ok fb
Mutation.organizationUpdate   organization.OTHER_FIRM si nf nf ok nf nf na nf fb
Mutation.organizationVerify   organization.OTHER_FIRM si fb fb fb fb fb ok fb fb
Mutation.organizationVerify   organization.REVIEWER   si fb fb fb fb fb ws fb fb
Mutation.organizationVerify   organization.OFFICER    si fb fb fb fb fb na fb fb
Mutation.organizationGrantParts organization.FIRM     si fb fb fb fb fb fb fb ok
Mutation.personAppoint        -                       si fb fb fb fb fb fb fb nf
Mutation.deadLetterResend     -                       si fb fb fb fb fb fb fb nf
Mutation.memberInvite         -                       si ok ok ok ok na ok ok fb
Mutation.invitationRevoke     invitation.open         si ok nf nf nf na nf nf fb
Mutation.memberChangeRole     member.viewer           si ok nf nf nf na nf nf fb
Mutation.memberRemove         member.leaver           si ok nf nf nf na nf nf fb
Mutation.apiTokenCreate       -                       si ok ok ok ok na ok ok fb
Mutation.apiTokenRevoke       token                   si ok nf nf nf na nf nf fb
Mutation.noticeMarkRead       notice                  si ok ok ok ok ok ok ok ok
Mutation.noticeMarkUnread     -                       si ok ok ok ok ok ok ok ok
Mutation.noticeSettingUpdate  -                       si ok ok ok ok ok ok ok ok
Mutation.savedSearchCreate    -                       si ok ok ok ok ok ok ok ok
Mutation.savedSearchUpdate    savedSearch             si ok nf nf nf nf nf nf nf
Mutation.savedSearchDelete    savedSearch             si ok nf nf nf nf nf nf nf
Mutation.languageChoose       -                       si ok ok ok ok ok ok ok ok
Mutation.actFor               organization.FIRM       si ok nf nf nf ok nf nf nf

Mutation.passwordChange       -                       si PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG
Mutation.emailChangeRequest   -                       si PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG
Mutation.secondFactorEnroll   -                       si PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG
Mutation.secondFactorRemove   -                       si PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG PASSWORD_WRONG
Mutation.secondFactorConfirm  -                       si ws ws ws ws ws ws ws ws
Mutation.invitationAccept     -                       LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID
Mutation.emailChangeConfirm   -                       LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID
Mutation.passwordReset        -                       LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID LINK_INVALID
Mutation.passwordResetRequest -                       ok ok ok ok ok ok ok ok ok
Mutation.signIn               -                       SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED SIGN_IN_FAILED
Mutation.organizationCreate   -                       si ok ok ok ok ok ok ok ok
Mutation.signOut              -                       ok ok ok ok ok ok ok ok ok
Mutation.demoSignIn           -                       ok ok ok ok ok ok ok ok ok
Mutation.signUp               -                       ok ok ok ok ok ok ok ok ok
`;

const WORDS: Record<string, string> = {
  ok: 'OK',
  si: 'UNAUTHENTICATED',
  fb: 'FORBIDDEN',
  nf: 'NOT_FOUND',
  na: 'NOT_ALLOWED',
  ws: 'WRONG_STATE',
  hd: 'HIDDEN',
};

export interface AccessRow {
  operation: string;
  /** Name of a record of the populated market, or `-`. */
  record: string;
  /** By role; a role that is not asked is absent. */
  expected: Map<string, string>;
}

/** The table as rows; a row with too few or too many answers is an error. */
export function accessRows(): AccessRow[] {
  const [head, ...lines] = ACCESS_TABLE.trim()
    .split('\n')
    .filter((line) => line.trim());
  const roles = head!.trim().split(/\s+/).slice(2);
  return lines.map((line) => {
    const [operation, record, answers] = /^(\S+)\s+(as \w+|\S+)\s+(.*)$/.exec(line.trim())!.slice(1) as [
      string,
      string,
      string,
    ];
    const words = answers.split(/\s+/);
    if (words.length !== roles.length)
      throw new Error(`${words.length} answers for ${roles.length} roles: ${line}`);
    return {
      operation,
      record,
      expected: new Map(
        roles.flatMap((role, i) => (words[i] === '-' ? [] : [[role, WORDS[words[i]!] ?? words[i]!]])),
      ),
    };
  });
}
