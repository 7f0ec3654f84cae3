import { Global, Module } from '@nestjs/common';
import { ActorResolver } from '@fairway/graphql';
import { installationKey, SETTINGS, Vault, type Settings } from '@fairway/runtime';
import { AuditModule } from '@fairway/audit';
import { AccountService } from './account.service.ts';
import { PartyActorResolver } from './actor-resolver.service.ts';
import { ApiTokenResolver } from './api-token.resolver.ts';
import { AttemptLimit } from './attempt-limit.service.ts';
import { AppointmentService } from './appointment.service.ts';
import { DemoAccounts } from './demo-accounts.service.ts';
import { InvitationService } from './invitation.service.ts';
import { JoinService } from './join.service.ts';
import { MailSender } from './mail-sender.service.ts';
import { MailResolver } from './mail.resolver.ts';
import { Mailer } from './mailer.service.ts';
import { MemberRepository } from './member.repository.ts';
import { InvitationResolver, MemberResolver } from './member.resolver.ts';
import { MemberService } from './member.service.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';
import { OrganizationPapers } from './organization-papers.service.ts';
import { OrganizationRepository } from './organization.repository.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { OrganizationService } from './organization.service.ts';
import { PartyService } from './party.service.ts';
import { PasswordService } from './password.service.ts';
import { Passwords } from './passwords.service.ts';
import { PersonRepository } from './person.repository.ts';
import { PersonResolver } from './person.resolver.ts';
import { SavedSearchRepository } from './saved-search.repository.ts';
import { SavedSearchResolver } from './saved-search.resolver.ts';
import { SearchAlerts } from './search-alerts.service.ts';
import { SavedSearchService } from './saved-search.service.ts';
import { SecondFactorResolver } from './second-factor.resolver.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionService } from './session.service.ts';
import { SessionSweep } from './session-sweep.service.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { SignInService } from './sign-in.service.ts';
import { SignUpService } from './sign-up.service.ts';
import { ViewerResolver } from './viewer.resolver.ts';

const repositories = [
  OrganizationRepository,
  PersonRepository,
  MemberRepository,
  SessionRepository,
  SavedSearchRepository,
];
const verbs = [
  OrganizationService,
  OrganizationPapers,
  PartyService,
  InvitationService,
  JoinService,
  MemberService,
  AppointmentService,
  AccountService,
  PasswordService,
  SignInService,
  SignUpService,
  SecondFactorService,
  SessionService,
  SavedSearchService,
  SearchAlerts,
  DemoAccounts,
];
const resolvers = [
  OrganizationResolver,
  PersonResolver,
  MemberResolver,
  InvitationResolver,
  ApiTokenResolver,
  MailResolver,
  ViewerResolver,
  SignInResolver,
  SecondFactorResolver,
  SavedSearchResolver,
];

/** Who is who: organizations, people, sessions, mails. Global, since the GraphQL server asks it who every request is. */
@Global()
@Module({
  imports: [AuditModule],
  providers: [
    {
      provide: Vault,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => new Vault(installationKey(settings)),
    },
    { provide: ActorResolver, useExisting: PartyActorResolver },
    PartyActorResolver,
    OrganizationDirectory,
    Mailer,
    MailSender,
    SessionSweep,
    AttemptLimit,
    Passwords,
    ...repositories,
    ...verbs,
    ...resolvers,
  ],
  exports: [
    ActorResolver,
    PartyActorResolver,
    OrganizationDirectory,
    OrganizationService,
    PartyService,
    DemoAccounts,
    Mailer,
    Vault,
    AttemptLimit,
    SearchAlerts,
  ],
})
export class PartyModule {}
