import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './ui/styles/graphiql.css';

const socket = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket })} />,
);
