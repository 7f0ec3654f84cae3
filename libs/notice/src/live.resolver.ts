import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { fromGlobalId, toGlobalId, type Actor } from '@fairway/kernel';
import { badUserInput, NodeRegistry, Public, Viewer } from '@fairway/graphql';
import { LiveTopics, type LiveMessage } from '@fairway/messaging';
import { RecordChange } from './notice.types.ts';

const AT_MOST = 50;

/** Live updates of single records. Only that something changed is sent, never what. */
@Resolver()
export class LiveResolver {
  constructor(
    private readonly live: LiveTopics,
    private readonly nodes: NodeRegistry,
  ) {}

  @Subscription(() => RecordChange, {
    description: 'Tells whenever one of up to 50 records changes that the viewer may read when subscribing.',
    resolve: (message: LiveMessage & { type?: string }) => ({ id: message.id }),
  })
  @Public('only records that the viewer may read are followed')
  async recordChanged(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Viewer() actor: Actor,
  ): Promise<AsyncIterableIterator<unknown>> {
    if (!ids.length || ids.length > AT_MOST)
      throw badUserInput([{ path: ['ids'], message: `between 1 and ${AT_MOST} ids` }]);
    const readable = await Promise.all(
      ids.map(async (id) => ((await this.nodes.read(actor, id)) ? fromGlobalId(id) : undefined)),
    );
    const types = new Map(readable.flatMap((one) => (one ? [[one.id, one.type] as const] : [])));
    if (!types.size) throw badUserInput([{ path: ['ids'], message: 'none of these records is there' }]);
    const messages = this.live.subscribe([...types.keys()].map((id) => `record:${id}`));
    return withGlobalIds(messages, types);
  }
}

async function* withGlobalIds(
  messages: AsyncIterableIterator<LiveMessage>,
  types: ReadonlyMap<string, string>,
): AsyncIterableIterator<LiveMessage> {
  for await (const message of messages)
    yield { ...message, id: toGlobalId(types.get(message.id) ?? 'Record', message.id) };
}
