import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../apps/web/src');

/**
 * What lies over a page, by the file that draws it, and which test opens it and looks for violations. `pages` opens by
 * itself whatever a button with `aria-haspopup` leads to; the rest needs a journey to come to it.
 */
const OPENED_BY: Record<string, string> = {
  'features/administration/appoint-dialog.tsx': 'pages',
  'features/administration/grant-dialog.tsx': 'pages',
  'features/administration/verify-dialog.tsx': 'pages',
  'features/audit/entry-drawer.tsx': 'officer',
  'features/dataset/decide-dialog.tsx': 'pages',
  'features/dataset/request-dialog.tsx': 'pages',
  'features/draft/conflict-dialog.tsx': 'posting',
  'features/learning/model-list.tsx': 'learning',
  'features/listing/ask-dialog.tsx': 'pages',
  'features/listing/market-list.tsx': 'pages',
  'features/mail/mails-page.tsx': 'pages',
  'features/match/evidence-drawer.tsx': 'pages',
  'features/match/match-actions.tsx': 'pages',
  'features/match/objections.tsx': 'pages',
  'features/match/run-actions.tsx': 'officer',
  'features/match/runs-page.tsx': 'pages',
  'features/matchmaking/add-meeting-dialog.tsx': 'pages',
  'features/matchmaking/event-actions.tsx': 'pages',
  'features/matchmaking/event-export.tsx': 'pages',
  'features/matchmaking/meeting-dialog.tsx': 'pages',
  'features/notice/notice-bell.tsx': 'pages',
  'features/notice/notice-settings.tsx': 'pages',
  'features/organization/ask-once.tsx': 'pages',
  'features/pilot/pilot-actions.tsx': 'pages',
  'features/pilot/pilot-card.tsx': 'pages',
  'features/pilot/reading-dialog.tsx': 'pages',
  'features/pilot/reason-dialog.tsx': 'pages',
  'features/pilot/risks-tab.tsx': 'pages',
  'features/pilot/stop-dialog.tsx': 'pages',
  'features/posting/change-dialog.tsx': 'posting',
  'features/posting/extend-dialog.tsx': 'pages',
  'features/posting/invite-dialog.tsx': 'pages',
  'features/posting/reason-dialog.tsx': 'pages',
  'features/proposal/award-form.tsx': 'deal',
  'features/proposal/hand-in-dialog.tsx': 'pages',
  'features/rules/publish-dialog.tsx': 'rules',
  'features/saved/saved-searches.tsx': 'pages',
  'features/scenario/attachments.tsx': 'files',
  'features/screening/decision-form.tsx': 'officer',
  'features/session/session-over-dialog.tsx': 'failures',
  'features/shell/account-menu.tsx': 'pages',
  'features/shell/palette.tsx': 'pages',
  'features/shell/top-bar.tsx': 'pages',
  'ui/form/day-input.tsx': 'pages',
  'ui/table/column-menu.tsx': 'pages',
  'ui/table/export-button.tsx': 'pages',
};

/** Where the parts themselves are made. */
const PARTS = ['ui/menu.tsx', 'ui/modal.tsx', 'ui/popup.tsx'];
const DRAWS = /<(Modal|Drawer|Dropdown|Menu|LateMenu|Popup|Popover|dialog)\b/;

const drawing = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.includes('gallery') && !PARTS.includes(file))
  .filter((file) => DRAWS.test(readFileSync(join(root, file), 'utf8')))
  .sort();

it('looks for violations with every menu, drawer and dialog open', () => {
  expect(drawing).toEqual(Object.keys(OPENED_BY).sort());
});

it.each([...new Set(Object.values(OPENED_BY))])('has a test %s that looks for them', (name) => {
  const file = join(__dirname, `${name}.pw.ts`);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/\b(check|violationsOf|openAll)\(/);
});
