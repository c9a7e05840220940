"""Weights of the signs: a logistic regression over signs.jsonl (dump-signs.ts), without the signs of fewer than three
sentences or of one group of reports alone. Readers differ in how much they take for a term, and reports in how many
they hold: each group has a weight of its own beside the signs, of which the mean is shipped, so that the signs tell
terms from other words of the same group and not one group from another. Python 3 with NumPy, SciPy and scikit-learn.

    python fit.py signs.jsonl > ../../weights/provision-signs.tsv
    python fit.py signs.jsonl --check      average precision, leaving out one group of reports at a time
"""
import collections, json, sys
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

sentences = [json.loads(line) for line in open(sys.argv[1])]
seen = collections.Counter(
    sign for s in sentences for sign in {*s["shared"], *(x for w in s["words"] for x in w["signs"])})
groups_of = collections.defaultdict(set)
for s in sentences:
    for sign in {*s["shared"], *(x for w in s["words"] for x in w["signs"])}:
        groups_of[sign].add(s["group"])
signs = sorted(sign for sign, n in seen.items() if n >= 3 and len(groups_of[sign]) > 1)
place = {sign: i for i, sign in enumerate(signs)}
own = {group: len(signs) + i for i, group in enumerate(sorted({s["group"] for s in sentences}))}
OWN = 5  # so large that the weight of a group is hardly held back
rows, cols, values, right, groups = [], [], [], [], []
for s in sentences:
    for w in s["words"]:
        for sign in (*w["signs"], *s["shared"]):
            if sign in place:
                rows.append(len(right)); cols.append(place[sign]); values.append(1)
        rows.append(len(right)); cols.append(own[s["group"]]); values.append(OWN)
        right.append(w["isTerm"]); groups.append(s["group"])
X = csr_matrix((values, (rows, cols)), (len(right), len(signs) + len(own)), dtype=float)
y, groups = np.array(right), np.array(groups)

def fit(which):
    return LogisticRegression(C=0.2, max_iter=300).fit(X[which], y[which])

if "--check" in sys.argv:
    score = np.zeros(len(y))
    for group in set(groups) - {"material"}:
        score[groups == group] = fit(groups != group).decision_function(X[groups == group])
    real = groups != "material"
    print("average precision %.3f, of words that head a term %.3f" % (average_precision_score(y[real], score[real]), y[real].mean()))
else:
    model = fit(np.ones(len(y), bool))
    print("# What speaks for a word to head a term of a deal: logarithms of odds. Written by training/provision-signs/fit.py.")
    always = model.intercept_[0] + np.mean([OWN * model.coef_[0][own[group]] for group in groups])
    print("always\t%.2f" % always)
    for sign, weight in zip(signs, model.coef_[0]):
        if abs(weight) >= 0.03:
            print("%s\t%.2f" % (sign, weight))
