import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './ui/styles/graphiql.css';
import { usePreferences } from './ui/preferences.ts';

const socket = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

/** In the colours that the console was told to have. */
function Explorer(): ReactNode {
  const [{ scheme }] = usePreferences();
  return (
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket })}
      defaultTheme={scheme === 'system' ? null : scheme}
    />
  );
}

createRoot(document.getElementById('graphiql')!).render(<Explorer />);
