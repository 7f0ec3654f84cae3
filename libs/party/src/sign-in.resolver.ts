import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { answer, Context, Public, SignedIn, Viewer, type RequestContext } from '@fairway/graphql';
import { AccountService } from './account.service.ts';
import {
  ActForPayload,
  DemoSignInPayload,
  EmailChangeConfirmPayload,
  EmailChangeRequestPayload,
  LanguageChoosePayload,
  PasswordChangePayload,
  PasswordResetPayload,
  PasswordResetRequestPayload,
  SignInPayload,
  SignOutPayload,
  SignUpPayload,
  type ViewerType,
} from './account.types.ts';
import { DemoAccounts } from './demo-accounts.service.ts';
import {
  ActForInput,
  DemoSignInInput,
  EmailChangeConfirmInput,
  EmailChangeRequestInput,
  LanguageChooseInput,
  PasswordChangeInput,
  PasswordResetInput,
  PasswordResetRequestInput,
  SignInInput,
  SignUpInput,
} from './party.inputs.ts';
import { PasswordService } from './password.service.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignUpService } from './sign-up.service.ts';
import { viewerOf } from './viewer.resolver.ts';

/** The rest of the request runs as whoever the verb made of the browser. */
async function become(context: RequestContext, verb: Promise<Actor>): Promise<ViewerType | null> {
  context.actor = await verb;
  return viewerOf(context.actor);
}

/** How people get in and out, and what they change about their own account. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signUps: SignUpService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly demo: DemoAccounts,
    private readonly passwords: PasswordService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => SignUpPayload, { description: 'A new account with its organization; signs in.' })
  @Public('whoever joins has no account yet; limited by address')
  signUp(@Args('input') input: SignUpInput, @Context() context: RequestContext) {
    return answer('viewer', become(context, this.signUps.signUp(context.actor, context.http, input)));
  }

  @Mutation(() => SignInPayload, { description: 'Signs in by a cookie.' })
  @Public('nobody is signed in before; limited by account and address')
  signIn(@Args('input') input: SignInInput, @Context() context: RequestContext) {
    return answer('viewer', become(context, this.signIns.signIn(context.http, input)));
  }

  @Mutation(() => DemoSignInPayload, {
    description: 'Enters an account of the demo market without a password; only in demo mode.',
  })
  @Public('demo mode only: the accounts hold nothing but invented records')
  demoSignIn(@Args('input') input: DemoSignInInput, @Context() context: RequestContext) {
    return answer('viewer', become(context, this.demo.signIn(context.http, input.role)));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this session; without one it does nothing.' })
  @Public('ending a session asks for nothing but the session')
  signOut(@Context() context: RequestContext) {
    return answer('signedOut', this.sessions.end(context.actor, context.http));
  }

  @Mutation(() => PasswordResetRequestPayload, {
    description: 'Mails a link to set a new password; answers the same when there is no such account.',
  })
  @Public('whoever forgot the password cannot sign in; limited')
  passwordResetRequest(@Args('input') input: PasswordResetRequestInput, @Context() context: RequestContext) {
    return answer('accepted', this.passwords.requestReset(context.http, input.email));
  }

  @Mutation(() => PasswordResetPayload, {
    description: 'Sets a new password by a mailed link; every session ends.',
  })
  @Public('the link is the credential')
  passwordReset(@Args('input') input: PasswordResetInput) {
    return answer('done', this.passwords.reset(input.token, input.password));
  }

  @Mutation(() => PasswordChangePayload, { description: 'Changes the password; every other session ends.' })
  @SignedIn()
  passwordChange(@Args('input') input: PasswordChangeInput, @Context() context: RequestContext) {
    return answer('viewer', become(context, this.passwords.change(context.actor, context.http, input)));
  }

  @Mutation(() => EmailChangeRequestPayload, {
    description: 'Mails a link to the new address; answers the same when it is taken.',
  })
  @SignedIn()
  emailChangeRequest(@Args('input') input: EmailChangeRequestInput, @Viewer() actor: Actor) {
    return answer('accepted', this.accounts.requestEmailChange(actor, input));
  }

  @Mutation(() => EmailChangeConfirmPayload, { description: 'Changes the address by the mailed link.' })
  @Public('the link is the credential')
  emailChangeConfirm(@Args('input') input: EmailChangeConfirmInput) {
    return answer('done', this.accounts.confirmEmailChange(input.token));
  }

  @Mutation(() => ActForPayload, { description: "Acts for another of one's organizations in this session." })
  @SignedIn()
  actFor(@Args('input') input: ActForInput, @Context() context: RequestContext) {
    return answer(
      'viewer',
      become(context, this.sessions.actFor(context.actor, context.http, input.organizationId)),
    );
  }

  @Mutation(() => LanguageChoosePayload, { description: 'Language of the console and of mails.' })
  @SignedIn()
  languageChoose(@Args('input') input: LanguageChooseInput, @Context() context: RequestContext) {
    return answer('viewer', become(context, this.accounts.chooseLanguage(context.actor, input.language)));
  }
}
