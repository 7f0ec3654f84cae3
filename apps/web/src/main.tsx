import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import '@fontsource-variable/inter/wght.css';
import './ui/styles/base.css';
import './ui/styles/shell.css';
import './ui/styles/scenario.css';
import './ui/styles/match.css';
import './ui/styles/board.css';
import './ui/styles/notice.css';
import { queries } from './features/session/client.ts';
import { renewWhenOutdated } from './features/session/renew.ts';
import { sessionQuery } from './features/session/session.ts';
import { startLanguage } from './i18n/index.ts';
import { router } from './routes/router.tsx';
import { Theme } from './ui/theme.tsx';
import { applyTokens } from './ui/tokens.ts';

applyTokens();
renewWhenOutdated();
// Who is here is asked while the texts are on their way.
void queries.prefetchQuery(sessionQuery);
await startLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Theme>
        <RouterProvider router={router} />
      </Theme>
    </QueryClientProvider>
  </StrictMode>,
);
