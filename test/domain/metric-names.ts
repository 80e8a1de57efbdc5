/**
 * Names of metrics with the direction that their own documentation or source gives: one list a direction and unit. Names
 * as programs write them, prefixes and filters included.
 */
interface Names {
  readonly direction: 'higher' | 'lower' | null;
  readonly unit: 'share' | 'points' | 'absolute';
  readonly names: string;
}

export const metricNames: readonly Names[] = [
  {
    direction: 'higher',
    unit: 'share',
    names: `
      accuracy acc balanced_accuracy balanced_accuracy_score accuracy_score top_k_accuracy top_5_accuracy top1_acc acc@1 acc@5
      average_precision average_precision_score f1 f1_score f1_macro f1_micro f1_weighted f1_samples macro_f1 micro_f1 weighted_f1
      macroF1 macro-f1 fbeta_score f0.5 f2 precision precision_macro precision_score precision_micro precision_weighted
      recall recall_macro recall_micro recall_weighted recall_score jaccard jaccard_macro jaccard_score jaccard_samples roc_auc roc_auc_ovr
      roc_auc_ovo roc_auc_ovr_weighted auc auroc auprc pr_auc average_precision_macro ndcg_score dcg_score
      completeness_score homogeneity_score v_measure_score fowlkes_mallows_score rand_score label_ranking_average_precision
      eval_accuracy eval_f1 eval_precision eval_recall eval_overall_f1 eval_overall_precision eval_overall_recall eval_overall_accuracy
      test_accuracy test_f1 predict_accuracy predict_f1 val_acc val_accuracy eval/accuracy test/f1 dev_f1 eval_macro_f1
      eval_mean_token_accuracy mean_token_accuracy token_accuracy overall_f1 overall_accuracy LOC_f1-score eval_LOC_recall
      macro_precision macro_recall weighted_precision micro_precision samples_f1
      BinaryAccuracy MulticlassAccuracy MultilabelF1Score BinaryF1Score MulticlassRecall BinarySpecificity MulticlassAUROC
      multiclass_precision binary_auroc exact_match exact_match_strict quasi_exact_match multilabel_exact_match
      acc,none acc_norm,none acc_norm acc_bytes acc_all acc_mutual_info gsm8k.exact_match,strict-match gsm8k.acc,none
      hellaswag.acc_norm,none mmlu.acc exact_match,flexible-extract em prompt_level_strict_acc,none inst_level_loose_acc,none
      prompt_level_loose_acc inst_level_strict_acc bleu_acc rouge1_acc rougeL_acc bleurt_acc partial_accuracy relaxed_accuracy
      anywhere_accuracy flexible_f1 qa_f1_score numerical_match non_greedy_accuracy per_option_accuracy_A 0_accuracy
      accuracy_amb accuracy_disamb acc_ambig pass@1 pass@10 pass_at_1 pass@1,create_test pass_rate test_pass_rate consistency_rate
      options_consistency_rate percent_parseable f1_abstractive schema_compliance json_validity
      rewards/accuracies eval_rewards/accuracies rewards_accuracies
      recall@5 recall@10 precision@10 hit_rate hit_rate@10 hits@1 hits@10 hit@3 mrr mrr@10 map map@100 ndcg ndcg@10 nDCG@10
      NDCG@5 MRR@10 MAP@10 Recall@100 P@5 R@10 r_precision reciprocal_rank mean_reciprocal_rank recip_rank success@5 bpref rbp
      retrieval_map retrieval_mrr RetrievalHitRate RetrievalMRR cosine_map@10 cosine_ndcg@10 cosine_accuracy cosine_accuracy@1
      dot_accuracy max_accuracy cosine_f1 cosine_ap max_ap main.accuracy context_recall context_precision
      true_positive_rate tpr true_negative_rate tnr sensitivity specificity positive_predictive_value negative_predictive_value
      ppv npv detection_rate win_rate winrate length_controlled_winrate success_rate task_success_rate
      acceptance_rate completion_rate resolved_rate resolution_rate solve_rate answer_rate.accuracy on_time_rate memory_recall
      toxicity_f1 hallucination_f1 error_type.accuracy bias_accuracy error_detection_f1 loss_prediction_accuracy toxicity_precision
      hallucination_detection_rate refusal_accuracy refusal_recall latency_class_accuracy cost_prediction_recall
      valid_json_rate json_valid_rate format_compliance instruction_following_accuracy tool_call_accuracy function_call_accuracy
      answer_correctness answer_relevancy faithfulness groundedness citation_recall citation_precision schema_valid_rate
      execution_accuracy compile_rate syntax_valid_rate iou miou mean_iou meanIoU dice dice_score mAP map_50 map_75 mar_100
      bertscore_f1 bertscore_precision bertscore_recall bertscore.f1 wip word_information_preserved coverage
      true_positive_rate_macro non_toxic_rate correct_refusal_rate pairwise_accuracy judge_accuracy agreement_rate
      string_match fuzzy_match ifeval_strict_acc safety_rate harmlessness_rate availability uptime
    `,
  },
  {
    direction: 'higher',
    unit: 'absolute',
    names: `
      neg_mean_squared_error neg_mean_absolute_error neg_root_mean_squared_error neg_median_absolute_error neg_log_loss
      neg_mean_squared_log_error neg_mean_poisson_deviance neg_mean_gamma_deviance neg_root_mean_squared_log_error
      explained_variance explained_variance_score d2_absolute_error_score
      d2_pinball_score d2_tweedie_score d2_log_loss_score calinski_harabasz_score psnr peak_signal_noise_ratio snr
      sdr si_sdr si_snr scale_invariant_signal_distortion_ratio inception_score tokens_per_second requests_per_second throughput
      output_tokens_per_second generation_throughput qps elo elo_rating arena_elo speedup log_likelihood loglikelihood
      rewards/chosen rewards/margins eval_rewards/margins eval_rewards/chosen reward mean_reward rlhf_reward objective/rlhf_reward
      pesq mos mos_score dnsmos likert_rating stars negative_perplexity
    `,
  },
  {
    direction: 'higher',
    unit: 'points',
    names: `
      bleu BLEU bleu-4 bleu_4 bleu4 sacrebleu eval_bleu predict_bleu-4 predict_rouge-l predict_rouge-1 google_bleu gleu chrf chrF2
      chrf++ rouge1 rouge2 rougeL rougeLsum rouge-1 rouge_l eval_rouge1 rougeL_fmeasure rouge1.fmeasure meteor cider spice nist_mt
      comet bleurt bleu_max rouge1_max bleu_diff rouge1_diff rougeL_diff
      r2 r2_score adjusted_r2 matthews_corrcoef matthews_correlation eval_matthews_correlation mcc cohen_kappa cohen_kappa_score
      kappa weighted_kappa quadratic_weighted_kappa fleiss_kappa pearson pearsonr pearson_r eval_pearson spearman spearmanr spearman_rho
      eval_spearmanr kendall_tau kendalltau cosine_spearman cosine_pearson spearman_cosine pearson_cosine correlation corrcoef
      spearman_rank_correlation concordance_corrcoef silhouette_score rank_correlation kendall_rank_corr_coef
    `,
  },
  {
    direction: 'lower',
    unit: 'absolute',
    names: `
      loss eval_loss test_loss predict_loss train_loss val_loss validation_loss eval/loss nll_loss log_loss hinge_loss zero_one.loss
      hamming_loss label_ranking_loss cross_entropy cross_entropy_loss binary_cross_entropy nll negative_log_likelihood
      perplexity ppl eval_perplexity word_perplexity byte_perplexity bits_per_byte word_perplexity,none byte_perplexity,none
      bits_per_byte,none bpb bpc bits_per_character mean_squared_error mean_absolute_error root_mean_squared_error mse mae rmse nrmse
      median_absolute_error mean_squared_log_error mean_poisson_deviance mean_gamma_deviance mean_tweedie_deviance
      msle rmsle mean_pinball_loss d2.mean_squared_error max.mse kl_divergence kl objective/kl kl_div js.divergence
      davies_bouldin_score fid kid frechet_inception.fid lpips ergas edit_distance levenshtein_distance mean_edit_distance
      hausdorff_distance wasserstein.distance mean_rank median_rank average_rank latency latency_ms p95_latency latency_p99_ms
      time_to_first_token ttft ttft_ms inference_time response_time time_per_output_token rtf real_time_factor_time
      loss/policy_avg loss/value_avg policy/approxkl_avg val/loss memory_gb peak_memory_mb cost_per_token cost_per_1k_tokens total_cost_usd
      poisson_nll_loss seconds_per_step ms_per_token deviation mean_deviation log_perplexity eval_nll_loss
    `,
  },
  {
    direction: 'lower',
    unit: 'share',
    names: `
      wer WER cer mer wil eval_wer test_wer wer_normalized word_error_rate character_error_rate char_error_rate match_error_rate
      word_information_lost phoneme_error_rate sentence_error_rate der diarization_error_rate jer eer equal_error_rate
      false_positive_rate fpr false_negative_rate fnr false_discovery_rate fdr false_omission_rate false_alarm_rate miss_rate
      false_acceptance_rate far false_rejection_rate frr false_match_rate
      error_rate err_rate misclassification_rate failure_rate fail_rate parse_failure_rate invalid_rate timeout_rate crash_rate
      attack_success_rate jailbreak_success_rate jailbreak_rate injection_success_rate violation_rate harmful_rate unsafe_rate
      hallucination_rate hallucination toxicity_rate bias_rate stereotype_rate toxic_fraction_rate over_refusal_rate
      false_refusal_rate leak_rate memorization_rate contamination_rate repetition_rate degeneration_rate
      expected_calibration_error_rate ece pct_stereotype pct_invalid percent_wrong incorrect_rate mistake_rate mape smape wmape
      mean_absolute_percentage_error_rate hallucinated_citation_rate truncation_rate contradiction_rate
    `,
  },
  {
    direction: null,
    unit: 'absolute',
    names: `
      entropy policy/entropy_avg completion_length mean_length num_tokens logps/chosen logps/rejected logits/chosen
      logits/rejected completions/mean_length average_len
    `,
  },
];

/** Names with a clear direction whose unit the name does not tell; the numbers do. */
export const directionsAlone: readonly (readonly [direction: 'higher' | 'lower' | null, names: string])[] = [
  [
    'higher',
    `adjusted_rand_score adjusted_mutual_info_score mutual_info_score normalized_mutual_info_score ssim ms_ssim structural_similarity
     uqi vif stoi cosine_similarity semantic_similarity edit_similarity bleu_similarity helpfulness coherence fluency consistency
     relevance quality judge_score score main_score classification_score retrieval_score code_sim_score libra_score
     distinct_1 distinct-2 informedness youden gmean g_mean truthfulness informativeness jailbreak_resistance
     attack_detection error_reduction toxicity_reduction latency_improvement cost_savings demographic_parity_ratio
     gini ari nmi ami alignment_score user_satisfaction preference_score human_preference mauve_score concordance_index
     rougeL_improvement critical_success_index objective/scores eval_reward_score`,
  ],
  [
    'lower',
    `brier_score brier_score_loss neg_accuracy max_error coverage_error expected_calibration_error calibration_error mean_bias_error
     toxicity toxicity_score perspective_api_toxicity_score bias_score amb_bias_score disamb_bias_score age_bias black_bias hamming
     female_bias regret risk accuracy_drop quality_degradation performance_drop fall_out fallout demographic_parity_difference
     equalized_odds_difference fairness_gap likelihood_diff repetitiveness harmfulness hallucinations stereotype_score
     identity_attack_score overconfidence mdd.error total_variation_distance spectral_angle_mapper spectral_distortion_index
     log_cosh_error relative_squared_error minkowski_distance zero_one_loss crps mean_absolute_percentage_error ter ter_score
     translation_edit_rate.ter min_dcf neg_r2`,
  ],
  [
    null,
    'refusal_rate abstention_rate response_length confidence mean_probability clip_ratio reward_std val/clipfrac_avg verbosity',
  ],
];

export const listed = (names: string): readonly string[] => names.split(/\s+/).filter((name) => name !== '');
