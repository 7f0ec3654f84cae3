/** Introductions: who is introduced to whom, why not, and how each night compares with the best. */
export const allocation = {
  introduction: {
    made: 'Introduced',
    full: 'Introductions full',
    elsewhere: 'Not introduced',
    why: {
      FIT: 'It is among the best for this scenario, and its vendor has room to talk.',
      NEWCOMER:
        'Every scenario keeps a place for a newcomer or small firm that comes close to the best; this is it.',
      EXPLORATION:
        'Every scenario has one more place to explore: for a solution that is seldom introduced and fits nearly as well.',
      ASKED: 'The firm has invited it, or its vendor has proposed.',
      CAPACITY_TAKEN_one:
        'The vendor can take up so many introductions at once: it holds {{count}} of {{room}}. Rank and fit stay as they are, and you can still invite it; it is introduced when there is room.',
      CAPACITY_TAKEN_other:
        'The vendor can take up so many introductions at once: it holds {{count}} of {{room}}. Rank and fit stay as they are, and you can still invite it; it is introduced when there is room.',
      LIST_FULL:
        'The introductions of this scenario went to better-placed solutions. Rank and fit stay as they are, and you can still invite it.',
      DISMISSED: 'The firm found it not suitable.',
    },
    load_one: '{{count}} of {{room}} introductions used',
    load_other: '{{count}} of {{room}} introductions used',
    waiting_one: '{{count}} more scenario fits and waits for room',
    waiting_other: '{{count}} more scenarios fit and wait for room',
    loadWhy:
      'Based on how many pilots you can run at once, those under way, and how often introductions have led to one. To take more, raise the number of pilots at once in the solution.',
    stale: 'Out of date',
  },
  nights: {
    title: 'Introductions by night',
    lead: 'Introductions are limited, so that a popular vendor is not flooded and a new one is seen. Each night they are compared with the best plan for the whole market.',
    night: 'Night',
    introductions: 'Introductions',
    ofOptimum: 'Share of the best',
    gap: 'Optimality gap',
    gapHint: 'The best plan comes from an auction; the gap is what it may miss below the upper bound.',
    maxLoad: 'Fullest solution',
    over_one: '{{count}} solution is above its room, because people asked',
    over_other: '{{count}} solutions are above their room, because people asked',
    newcomers: 'To newcomers and small firms',
    ofLists_one: 'by top-three lists: {{count}}',
    ofLists_other: 'by top-three lists: {{count}}',
    explorations_one: '{{count}} to explore',
    explorations_other: '{{count}} to explore',
    took: 'Took',
    milliseconds: '{{count}} ms',
    seconds: '{{amount}} s',
    noneTitle: 'No night compared yet',
    noneText: 'Once scenarios are open and solutions listed, the worker compares once a night.',
    scope: '{{scenarios}} scenarios · {{solutions}} solutions · {{pairs}} pairs',
  },
};
