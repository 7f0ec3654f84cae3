import type { ReactNode } from 'react';
import Button from 'antd/es/button';
import { UnavailableError } from '@fairway/client';
import { Empty, ErrorState, NoPermission, OfflineNote, SkeletonRows } from '../../ui/states.tsx';
import { Group, Shown } from './shown.tsx';

/** What a page says when there is nothing to show, or nothing yet. */
export function GalleryStates(): ReactNode {
  return (
    <Group id="states" title="Empty, broken, waiting">
      <Shown name="OfflineNote" wide bare>
        <OfflineNote />
      </Shown>
      <Shown name="Empty">
        <Empty title="Nothing here yet" text="Why, and what to do next.">
          <Button type="primary">Post a scenario</Button>
        </Empty>
      </Shown>
      <Shown name="Empty: nothing fits the filters">
        <Empty title="Nothing fits" text="Take a filter away.">
          <Button>Clear the filters</Button>
        </Empty>
      </Shown>
      <Shown name="ErrorState: the service is away">
        <ErrorState
          error={new UnavailableError('away', 'UNAVAILABLE', 'a'.repeat(32))}
          onRetry={() => undefined}
        />
      </Shown>
      <Shown name="ErrorState: the console is broken">
        <ErrorState error={new Error('broken')} />
      </Shown>
      <Shown name="NoPermission">
        <NoPermission />
      </Shown>
      <Shown name="SkeletonRows" bare>
        <SkeletonRows rows={3} />
      </Shown>
    </Group>
  );
}
