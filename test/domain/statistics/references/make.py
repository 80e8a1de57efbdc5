"""Values of other programs for the methods of this folder: `python make.py > values.json`.

Needs scipy, statsmodels and scikit-learn; their versions are written into the file.
"""
import json
import math
import warnings

import numpy
import scipy
import scipy.stats
import sklearn
import sklearn.metrics
import statsmodels
import statsmodels.api
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import (
    confint_proportions_2indep,
    proportion_confint,
    proportions_ztest,
)
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

warnings.simplefilter("ignore")


def wilson():
    out = []
    for hits, n, level in [(81, 263, 0.95), (0, 20, 0.95), (148, 160, 0.9), (19, 20, 0.99)]:
        low, high = proportion_confint(hits, n, alpha=1 - level, method="wilson")
        by_scipy = scipy.stats.binomtest(hits, n).proportion_ci(level, method="wilson")
        assert abs(low - by_scipy.low) < 1e-9 and abs(high - by_scipy.high) < 1e-9
        out.append({"hits": hits, "n": n, "level": level, "interval": [low, high]})
    return out


def newcombe():
    out = []
    for a, n, b, m, level in [(56, 70, 48, 80, 0.95), (9, 10, 3, 10, 0.95), (131, 160, 115, 160, 0.9)]:
        low, high = confint_proportions_2indep(a, n, b, m, method="newcomb", compare="diff", alpha=1 - level)
        z, p = proportions_ztest([a, b], [n, m])
        fisher = scipy.stats.fisher_exact([[a, n - a], [b, m - b]])[1]
        out.append(
            {"now": [a, n], "before": [b, m], "level": level, "interval": [low, high], "z": z, "p": p, "fisher": fisher}
        )
    return out


def mid_p():
    out = []
    for gained, lost in [(1, 7), (12, 5), (30, 30), (44, 21)]:
        exact = mcnemar([[0, gained], [lost, 0]], exact=True).pvalue
        fewer = min(gained, lost)
        point = scipy.stats.binom.pmf(fewer, gained + lost, 0.5)
        mid = 1 - point / 2 if gained == lost else exact - point
        out.append({"gained": gained, "lost": lost, "exact": float(exact), "midP": float(mid)})
    return out


def clusters():
    out = []
    generator = numpy.random.default_rng(7)
    for n, size in [(60, 1), (60, 5), (200, 20), (40, 4)]:
        groups = numpy.arange(n) // size
        common = generator.normal(size=groups.max() + 1)[groups]
        values = numpy.round(0.01 + 0.05 * common + 0.1 * generator.normal(size=n), 3)
        fit = statsmodels.api.OLS(values, numpy.ones(n)).fit(
            cov_type="cluster", cov_kwds={"groups": groups, "df_correction": True}, use_t=True
        )
        low, high = fit.conf_int(0.05)[0]
        out.append(
            {
                "values": values.tolist(),
                "groups": [str(group) for group in groups],
                "mean": fit.params[0],
                "standardError": fit.bse[0],
                "p": fit.pvalues[0],
                "interval": [low, high],
            }
        )
    return out


def welch():
    one = [0.812, 0.815, 0.809, 0.821, 0.818]
    two = [0.805, 0.799, 0.811, 0.802]
    test = scipy.stats.ttest_ind(one, two, equal_var=False)
    interval = test.confidence_interval(0.95)
    low, high = CompareMeans(DescrStatsW(one), DescrStatsW(two)).tconfint_diff(usevar="unequal")
    assert abs(low - interval.low) < 1e-9
    return {"now": one, "before": two, "p": test.pvalue, "df": test.df, "interval": [low, high]}


def holm():
    p = [0.001, 0.04, 0.03, 0.2, 0.011, 0.7]
    return {"p": p, "adjusted": multipletests(p, method="holm")[1].tolist()}


def best_of_many():
    out = []
    for k in [2, 5, 10, 20, 50]:
        value = scipy.integrate.quad(
            lambda x: x * k * scipy.stats.norm.pdf(x) * scipy.stats.norm.cdf(x) ** (k - 1), -12, 12, limit=400
        )[0]
        out.append({"k": k, "largest": value})
    return out


def planning():
    z = scipy.stats.norm.ppf(0.95) + scipy.stats.norm.ppf(0.8)
    out = []
    for margin in [0.01, 0.02, 0.03, 0.05]:
        out.append({"margin": margin, "paired": math.ceil(0.13 * (z / margin) ** 2)})
    power = NormalIndPower().power(effect_size=z * math.sqrt(2 / 100), nobs1=100, alpha=0.05, alternative="larger")
    assert abs(power - 0.8) < 1e-9
    return {"factor": z, "items": out}


def scores():
    truth, said = [], []
    matrix = [[54, 6, 4], [5, 45, 6], [3, 5, 32]]
    for i, row in enumerate(matrix):
        for j, count in enumerate(row):
            truth += [i] * count
            said += [j] * count
    p, r, f, s = sklearn.metrics.precision_recall_fscore_support(truth, said)
    return {
        "matrix": matrix,
        "accuracy": sklearn.metrics.accuracy_score(truth, said),
        "macro_f1": sklearn.metrics.f1_score(truth, said, average="macro"),
        "weighted_f1": sklearn.metrics.f1_score(truth, said, average="weighted"),
        "precision": p.tolist(),
        "recall": r.tolist(),
        "f1": f.tolist(),
    }


print(
    json.dumps(
        {
            "versions": {
                "numpy": numpy.__version__,
                "scipy": scipy.__version__,
                "statsmodels": statsmodels.__version__,
                "scikit-learn": sklearn.__version__,
            },
            "wilson": wilson(),
            "newcombe": newcombe(),
            "mcnemar": mid_p(),
            "clusters": clusters(),
            "welch": welch(),
            "holm": holm(),
            "bestOfMany": best_of_many(),
            "planning": planning(),
            "scores": scores(),
        },
        indent=1,
    )
)
