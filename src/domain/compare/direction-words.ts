/**
 * Words of metrics' names that say which way is better, by the documentation of scikit-learn, torchmetrics, evaluate,
 * lm-evaluation-harness, TRL, seqeval and the fields of speech, retrieval and serving.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const higherWords = words(
  'accuracy acc f0 f1 f2 f05 f fbeta fscore f1score fmeasure precision prec recall auc auroc auprc aupr roc map ap mar ' +
    'mrr ndcg dcg rprec bpref rbp infap bleu sacrebleu gleu rouge rougel rougelsum meteor chrf chr cider spice nist bleurt ' +
    'comet bertscore moverscore em exact match matched matching mcc matthews kappa specificity sensitivity tpr tnr ppv npv ' +
    'pass passed passes success successes successful correct correctness coverage win wins winrate hit hits iou miou jaccard ' +
    'dice giou diou ciou pq sq r2 pearson pearsonr spearman spearmanr kendall kendalltau tau correlation correlations corr ' +
    'corrcoef ccc agreement concordance silhouette calinski harabasz rand ari ami nmi homogeneity completeness fowlkes mallows ' +
    'dunn measure informedness youden gmean gini lift likelihood loglikelihood reward rewards margin margins helpfulness ' +
    'harmlessness honesty safety safe coherence fluency consistency relevance relevancy faithfulness faithful groundedness ' +
    'grounded helpful quality utility acceptance accepted compliance adherence following validity valid parseable parsable ' +
    'parse parsed compile compiles compilation executable executability alignment similarity sim truthfulness truthful truth ' +
    'informativeness informative satisfaction preference preferred elo throughput tps qps rps speedup uptime availability ' +
    'improvement gain gains reduction savings uplift resistance robustness resilience avoidance prevention protection ' +
    'detection detected mitigation resolved resolution solved solve completion completed distinct psnr ssim msssim vif uqi ' +
    'snr sdr sisdr pesq stoi dnsmos mos nisqa squim srmr inception qnr scc csi wip score scores rating ratings stars points ' +
    'clipscore preserved fairness parity efficiency top1 top5 top3 top10 nuggets citation attribution readability naturalness ' +
    'intelligibility bem squad usefulness attainment adequacy engagement empathy factuality factual entailment',
);

export const lowerWords = words(
  'loss losses logloss perplexity ppl crossentropy nll bpb bpc bpw bits divergence kl kld approxkl jsd mmd wasserstein emd ' +
    'error errors err wer cer mer wil ter der jer eer ser pwer fpr fnr far frr fmr fnmr fdr fer mae mse rmse nrmse mape smape ' +
    'wmape wape mase msle rmsle medae crps rse rae pinball deviance brier ece mce ace aece sce hinge huber logcosh fid kid ' +
    'mifid lpips ergas sam rase distance distances levenshtein hamming hausdorff deviation variance latency runtime duration ' +
    'delay time seconds second secs sec ms milliseconds minutes hours ttft tpot itl rtf memory cost costs price hallucination ' +
    'hallucinations hallucinated toxicity toxic bias biased stereotype stereotypes stereotyping misclassification invalid lost ' +
    'failure failures failed fail unsafe harmful harm harmfulness violation violations jailbreak jailbreaks attack attacks ' +
    'leakage leak leaks memorization contamination repetition repetitiveness degeneration crash crashes timeout timeouts ' +
    'incorrect wrong miss misses missed mistake mistakes regret risk rank ranks drop degradation disparity gap unfairness ' +
    'davies bouldin fallout falsepositives overconfidence miscalibration dcf mindcf aurc eaurc insertions deletions ' +
    'substitutions edits perturbation hate profanity insult threat obscene identity_attack drift staleness waste carbon ' +
    'emissions energy flips inconsistency contradiction contradictions complaints churn rejections overfitting lag jitter ' +
    'slop nonsense garbage truncation truncations redundancy ambiguity incoherence severity',
);

/** Words after which nothing before them counts: what they name is better in neither direction by itself. */
export const unclearWords = words(
  'entropy refusal refusals refused abstention abstentions length lengths len tokens token_count verbosity temperature ' +
    'confidence probability logps logits logit std stdev rejected difference size count counts number frequency support ' +
    'clipfrac clip_ratio eps lr threshold skew kurtosis quantile percentile median_value',
);

/** Words that say nothing of the direction, so that those before them decide. */
export const neutralWords = words(
  'rate ratio share percent percentage pct mean avg average value metric index final total',
);

/** Names and parts of names in which the single words mislead. Tried in order on the words with `_` between them. */
export const phrases: readonly (readonly [pattern: RegExp, direction: 'higher' | 'lower' | null])[] = [
  [/(?:^|_)d2_/, 'higher'],
  [/(?:^|_)explained_variance/, 'higher'],
  [/(?:^|_)(?:adjusted_)?r_?(?:2|squared|square)(?:_score)?$/, 'higher'],
  [/(?:^|_)(?:mean_)?recip(?:rocal)?_rank/, 'higher'],
  [/(?:spearman|kendall)\w*_rank|rank_(?:correlation|corr|biased)|rank_ic$/, 'higher'],
  [/(?:^|_)(?:mutual|normalized_mutual|adjusted_mutual)_info(?:rmation)?/, 'higher'],
  [/(?:^|_)(?:io_u|g_mean)$/, 'higher'],
  [/(?:^|_)(?:positive|negative)_predictive_value/, 'higher'],
  [/(?:^|_)(?:attack|jailbreak|injection|exploit|poisoning|evasion)_success/, 'lower'],
  [/(?:^|_)(?:over|false|wrong|incorrect|unnecessary|excessive)_?refusals?(?:_rate)?$/, 'lower'],
  [/(?:^|_)(?:correct|true|appropriate)_refusals?(?:_rate)?$/, 'higher'],
  [/(?:^|_)(?:fall_out|false_alarm|miss_detection|missed_detection)/, 'lower'],
  [/(?:^|_)on_time/, 'higher'],
  [/_per_(?:second|sec|s|minute|hour)$/, 'higher'],
  [/(?:^|_)cross_entropy/, 'lower'],
  [/(?:^|_)(?:demographic_parity|equalized_odds|equal_opportunity|statistical_parity)_difference/, 'lower'],
  [/(?:^|_)(?:demographic_parity|equalized_odds|disparate_impact)(?:_ratio)?$/, 'higher'],
  [/(?:^|_)likelihood_diff/, 'lower'],
  [/(?:^|_)(?:total_variation)(?:_distance)?$/, 'lower'],
  [/(?:^|_)spectral_(?:angle|distortion)/, 'lower'],
  [/(?:^|_)spatial_distortion/, 'lower'],
  [/(?:^|_)signal_(?:noise|distortion|to_noise|to_distortion)/, 'higher'],
  [
    /(?:^|_)(?:error|mistake|failure|fault|bug|toxicity|hallucination|bias|leak|attack|hate)_(?:correction|recovery)/,
    'higher',
  ],
  [/(?:^|_)(?:median|mean|average|avg)_(?:rank)$/, 'lower'],
  [/(?:^|_)inception/, 'higher'],
  [/(?:^|_)(?:bias|toxicity|risk|error|anomaly)_(?:score|rating)s?$/, 'lower'],
  [/(?:^|_)time_(?:saved|savings?)$/, 'higher'],
  [/(?:^|_)(?:critical_success_index)$/, 'higher'],
  [/(?:^|_)no_answer$/, null],
];

/** Adjectives before a kind of answer: `false_positive_rate`, `true_negative_rate`. */
export const wrongKinds = words(
  'false wrong incorrect missed hallucinated unsafe harmful invalid failed toxic biased unfaithful unsupported',
);
export const rightKinds = words('true correct');
export const answerKinds = words(
  'positive positives negative negatives alarm alarms discovery omission acceptance accept rejection reject match nonmatch ' +
    'detection detections prediction predictions answer answers citation citations completion completions response responses ' +
    'output outputs parse',
);
