import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { answer, SignedIn, Viewer } from '@fairway/graphql';
import {
  SecondFactorConfirmPayload,
  SecondFactorEnrollPayload,
  SecondFactorRemovePayload,
} from './account.types.ts';
import { PasswordProofInput, SecondFactorConfirmInput } from './party.inputs.ts';
import { SecondFactorService } from './second-factor.service.ts';

@Resolver()
export class SecondFactorResolver {
  constructor(private readonly secondFactor: SecondFactorService) {}

  @Mutation(() => SecondFactorEnrollPayload, { description: 'A secret for an authenticator app.' })
  @SignedIn()
  secondFactorEnroll(@Args('input') input: PasswordProofInput, @Viewer() actor: Actor) {
    return answer('enrolment', this.secondFactor.enroll(actor, input.password));
  }

  @Mutation(() => SecondFactorConfirmPayload, {
    description: 'Turns the second factor on; answers recovery codes, shown this once.',
  })
  @SignedIn()
  secondFactorConfirm(@Args('input') input: SecondFactorConfirmInput, @Viewer() actor: Actor) {
    return answer('recoveryCodes', this.secondFactor.confirm(actor, input.code));
  }

  @Mutation(() => SecondFactorRemovePayload, { description: 'Turns the second factor off.' })
  @SignedIn()
  secondFactorRemove(@Args('input') input: PasswordProofInput, @Viewer() actor: Actor) {
    return answer('removed', this.secondFactor.remove(actor, input.password));
  }
}
