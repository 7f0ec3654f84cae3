/** English texts of the likelihood and what it was learnt from. */
export const learning = {
  likelihood: {
    name: 'Likelihood',
    short: '{{percent}} likely',
    prior: 'A prior: there are not enough outcomes to measure by yet',
    measured_one: 'Measured on {{count}} settled outcome, {{where}}; 90% interval {{low}}–{{high}}',
    measured_other: 'Measured on {{count}} settled outcomes, {{where}}; 90% interval {{low}}–{{high}}',
    market: 'whole market',
    means:
      'How likely the pair is to be shortlisted and awarded. For orientation: it does not affect the ranking.',
  },
  learning: {
    lead: 'The likelihood says how probable it is that a pair ends in an award. Here is how true that is, and which version says it.',
    inUse: 'In use',
    inUsePrior: 'The prior: about 5% of pairs with a fit of 50 are awarded, and 20% of those with 90.',
    inUseVersion_one: 'Calibration v{{version}}, fitted on {{count}} settled outcome.',
    inUseVersion_other: 'Calibration v{{version}}, fitted on {{count}} settled outcomes.',
    count: { outcomes: 'Settled outcomes', accepted: 'Of these awarded', open: 'Still open' },
    needs_one:
      'Fitting needs {{count}} settled outcome, at least {{each}} awarded and {{each}} not; until then the prior is used.',
    needs_other:
      'Fitting needs {{count}} settled outcomes, at least {{each}} awarded and {{each}} not; until then the prior is used.',
    plot: 'Predicted and actual',
    plotText:
      'Grouped by the likelihood said when a match was shown: dashed what was said, solid the share that was awarded, thin lines its 90% interval.',
    plotLabel_one: '{{count}} settled outcome, calibration error {{ece}}',
    plotLabel_other: '{{count}} settled outcomes, calibration error {{ece}}',
    said: 'Predicted',
    came: 'Awarded',
    low: 'Interval, low',
    high: 'Interval, high',
    bin: 'Likelihood',
    pairs: 'Pairs',
    interval: '90% interval',
    figure: { ece: 'Calibration error (ECE)', brier: 'Brier score', constant: 'Brier score of a constant' },
    means: {
      ece: 'How far prediction and outcome lie apart on average',
      brier: 'The lower the better; below the constant',
      constant: 'When everybody is told the average share',
    },
    noneTitle: 'No outcomes yet',
    noneText:
      'Once matches that were shown are awarded, declined, or their scenario closes, what was said is compared with what came. Until then the prior is used.',
    models: 'Versions',
    noModels:
      'Nothing has been fitted. With outcomes enough that happens by itself every hour, or when an officer asks.',
    kind: { CALIBRATION: 'Calibration', WEIGHTS: 'Proposed weights' },
    state: {
      FITTING: 'Fitting',
      FAILED: 'Too little data',
      CANDIDATE: 'Candidate',
      SHADOW: 'Shadow',
      PROMOTED: 'In use',
      RETIRED: 'Retired',
    },
    method: { ISOTONIC: 'isotonic', PLATT: 'logistic curve' },
    fittedOn_one: '{{count}} outcome, {{accepted}} awarded',
    fittedOn_other: '{{count}} outcomes, {{accepted}} awarded',
    progress: '{{name}}: progress of the fitting',
    failed: 'There were not enough later outcomes to judge by.',
    better_one:
      'Truer on {{count}} later outcome: squared error lower by {{gain}}, standard error {{error}}.',
    better_other:
      'Truer on {{count}} later outcomes: squared error lower by {{gain}}, standard error {{error}}.',
    notBetter_one:
      'Not clearly truer on {{count}} later outcome: squared error lower by {{gain}}, standard error {{error}}.',
    notBetter_other:
      'Not clearly truer on {{count}} later outcomes: squared error lower by {{gain}}, standard error {{error}}.',
    notPromotable: 'It can be promoted when the gain is more than one standard error.',
    heldOut: 'On later outcomes: calibration error {{ece}}, Brier {{brier}} (constant {{constant}})',
    segments: 'Sectors with a curve of their own: {{names}}',
    weightsHint:
      'A proposal that takes no effect by itself: officers edit and publish weights under the rules.',
    difference_one: 'Shadow: {{count}} pair, {{mean}} from what is shown on average, {{largest}} at most.',
    difference_other: 'Shadow: {{count}} pairs, {{mean}} from what is shown on average, {{largest}} at most.',
    differenceWeights_one:
      'Shadow: {{count}} pair, the fit {{mean}} points apart on average, {{largest}} at most; another first place in {{changed}} of {{scenarios}} scenarios.',
    differenceWeights_other:
      'Shadow: {{count}} pairs, the fit {{mean}} points apart on average, {{largest}} at most; another first place in {{changed}} of {{scenarios}} scenarios.',
    fitCalibration: 'Fit calibration again',
    fitWeights: 'Fit proposed weights',
    fitting: '{{name}} v{{version}} is being fitted.',
    verb: { promote: 'Promote', rollBack: 'Roll back', shadow: 'Shadow', unshadow: 'End shadow' },
    ask: { promote: 'Promote calibration v{{version}}?', rollBack: 'Roll back calibration v{{version}}?' },
    askText: {
      promote:
        'The matches of every open scenario get their likelihood from this version; firms and vendors see it. Fit and ranking stay.',
      rollBack:
        'The version before it, or the prior, is used again, and the matches of every open scenario follow. Fit and ranking stay.',
    },
    did: {
      promote: '{{name}} v{{version}} is in use; matches are being updated.',
      rollBack: '{{name}} v{{version}} was rolled back; matches are being updated.',
      shadow: '{{name}} v{{version}} runs as a shadow.',
      unshadow: '{{name}} v{{version}} no longer runs as a shadow.',
    },
  },
};
