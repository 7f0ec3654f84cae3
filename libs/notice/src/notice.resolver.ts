import {
  Args,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { toGlobalId, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  answer,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { LiveTopics } from '@fairway/messaging';
import { NoticeRepository } from './notice.repository.ts';
import { noticeTopic, NoticeService, own } from './notice.service.ts';
import {
  NoticeArgs,
  NoticeConnection,
  NoticeMarkReadInput,
  NoticeMarkReadPayload,
  NoticeMarkUnreadInput,
  NoticeMarkUnreadPayload,
  NoticeSetting,
  NoticeSettingUpdateInput,
  NoticeSettingUpdatePayload,
  NoticeType,
} from './notice.types.ts';

@Resolver(() => NoticeType)
export class NoticeResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: NoticeRepository,
    private readonly service: NoticeService,
    private readonly live: LiveTopics,
    nodes: NodeRegistry,
  ) {
    nodes.add('Notice', async (actor, id) =>
      actor.personId ? repository.byId(database.reader, actor.personId, id) : undefined,
    );
  }

  @Query(() => NoticeConnection, { description: "The viewer's inbox, newest first." })
  @SignedIn()
  async notices(@Args() args: NoticeArgs, @Viewer() actor: Actor): Promise<Connection<NoticeType>> {
    const personId = own(actor);
    const page = await this.repository.page(this.database.reader, personId, args.unreadOnly, args);
    return toConnection<NoticeType>(page as never, () =>
      this.repository.count(this.database.reader, personId, args.unreadOnly),
    );
  }

  @Query(() => Int, { description: 'How many notices the viewer has not read.' })
  @SignedIn()
  unreadNotices(@Viewer() actor: Actor): Promise<number> {
    return this.repository.count(this.database.reader, own(actor), true);
  }

  @Mutation(() => NoticeMarkReadPayload, { description: 'Marks notices as read.' })
  @SignedIn()
  noticeMarkRead(@Args('input') input: NoticeMarkReadInput, @Viewer() actor: Actor) {
    return answer('notices', this.service.markRead(actor, input.noticeIds ?? null));
  }

  @Mutation(() => NoticeMarkUnreadPayload, { description: 'Takes a marking as read back.' })
  @SignedIn()
  noticeMarkUnread(@Args('input') input: NoticeMarkUnreadInput, @Viewer() actor: Actor) {
    return answer('notices', this.service.markUnread(actor, input.readAt));
  }

  @Query(() => [NoticeSetting], {
    description: 'Every kind of notice that goes out by mail, and whether the viewer wants it.',
  })
  @SignedIn()
  noticeSettings(@Viewer() actor: Actor): Promise<NoticeSetting[]> {
    return this.service.settings(actor);
  }

  @Mutation(() => NoticeSettingUpdatePayload, {
    description: 'Turns mail for one kind of notice on or off.',
  })
  @SignedIn()
  noticeSettingUpdate(@Args('input') input: NoticeSettingUpdateInput, @Viewer() actor: Actor) {
    return answer('settings', this.service.set(actor, input));
  }

  @Subscription(() => Int, {
    description: 'The number of unread notices, sent at once and whenever it changes.',
    resolve(this: NoticeResolver, _message: unknown, _args: unknown, context: RequestContext) {
      return this.repository.count(this.database.reader, own(context.actor), true);
    },
  })
  @SignedIn()
  unreadNoticesChanged(@Viewer() actor: Actor): AsyncIterableIterator<unknown> {
    return this.live.subscribe([noticeTopic(own(actor))]);
  }

  @ResolveField(() => ID)
  recordNodeId(@Parent() notice: NoticeType): string {
    return toGlobalId(notice.recordType, notice.recordId);
  }
}
