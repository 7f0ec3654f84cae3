import type { PopulatedMarket } from '../populated-market.ts';

/** Events in every state that matters, on a day that is over, each with both vendors at the open scenario. */
export async function makeEvents(m: PopulatedMarket): Promise<void> {
  const plan = { startMinute: 540, endMinute: 720, slotMinutes: 20, tables: 3, cap: 6, day: '2026-01-05' };
  const courses = {
    draft: [],
    idle: [],
    scheduled: ['Schedule'],
    published: ['Schedule', 'Publish'],
    held: ['Schedule', 'Publish', 'Hold'],
  };
  for (const [name, verbs] of Object.entries(courses)) {
    const drafted = await m.do('OFFICER', 'matchmakingEventDraft', {
      name: { zh: `对接会 ${name}` },
      ...plan,
    });
    const eventId = m.keep(`event.${name}`, drafted.id);
    const expectedVersion = (): Promise<number> => m.version(`event.${name}`);
    const scenarioIds = [m.id('scenario.open')];
    await m.do('OFFICER', 'matchmakingEventAdd', {
      eventId,
      expectedVersion: await expectedVersion(),
      scenarioIds,
    });
    for (const verb of verbs) {
      await m.do('OFFICER', `matchmakingEvent${verb}`, {
        eventId,
        expectedVersion: await expectedVersion(),
      });
      await m.w.settle();
    }
    const { matchmakingEvent } = await m
      .client('OFFICER')
      .must(`query ($id: ID!) { matchmakingEvent(id: $id) { meetings { id vendor { id } } } }`, {
        id: eventId,
      });
    for (const meeting of matchmakingEvent.meetings as { id: string; vendor: { id: string } }[]) {
      const own = meeting.vendor.id === m.id('organization.VENDOR');
      m.keep(own ? `meeting.${name}` : `meeting.${name}.other`, meeting.id);
    }
  }
}
