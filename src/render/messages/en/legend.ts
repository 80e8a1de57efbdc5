/** The folded explanation of the words on certainty; the page docs/statistics.md says more. */
export const legend = {
  title: 'How to read these numbers',
  pp: '**pp**: percentage points, the plain difference of two percentages. ▲ is better and ▼ is worse, whichever way the metric counts.',
  interval:
    '**interval**: where the true change may well lie. The test items are a sample; other items would have given a somewhat different number.',
  significant:
    '**significant**: the interval leaves out zero, so a change in this direction is hard to put down to chance. **p** is how often chance alone would give at least this much.',
  noise: '**within noise**: the change may be chance. It is no proof that nothing changed.',
  unknown: '**unknown**: the files hold too little to tell, such as no number of test items.',
  together:
    'Classes are tested together: among many, one would look significant by chance, so each must be clearer (Holm).',
  methodsUsed: 'Methods used',
  methods: {
    mcnemar: 'the same items answered by both versions (McNemar)',
    clustered: 'the same items in groups, or answered several times (cluster-robust error, t)',
    'paired-bootstrap': 'the same items, resampled many times (paired bootstrap)',
    'delta-confusion': 'confusion matrices (delta method)',
    'delta-bound': 'precision, recall and support (delta method, cautious upper bound)',
    'newcombe-z': 'two shares of items (Newcombe interval, z test)',
    'newcombe-fisher': 'two shares of few items (Newcombe interval, Fisher’s exact test)',
    'standard-error': 'reported standard errors (z test)',
    welch: 'several runs (Welch’s t test)',
    mixed: 'standard errors from different sources (z test)',
  },
};
