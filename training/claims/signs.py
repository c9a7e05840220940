"""Which issue a term or a position is about, and how far, of what type or in which stance what a stretch tells is: logistic
regressions over named signs, as likely-issue.ts, likely-sort.ts and word-signs.ts of src/extract/learnt/ add them up.
Python 3 with NumPy, SciPy and scikit-learn.

    python signs.py reports.jsonl [--without NAME…]     writes ../../weights/issues.bin and sorts/; of the reports of the
                                                        names kept aside it tells how many it has right
"""
import collections, sys
import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from reports import (END, FORM, HEAD, ISSUES, KINDS, LEMMA, QUOTED, RELATION, SORTS, START, UPOS, XPOS, Weights, is_masked, load,
                     word_vectors)

EMPTY = set("the a an of to in on and or for with by at from that which who will would be is are was were been being has have "
            "had it its their his her they he she this these those as not no any all into over under if when".split())
AROUND, BEFORE, NEAR, WORDS_BEFORE = 0.4, 0.15, 2, 5
VECTORS, RANK = word_vectors()


def empty(lemma):
    return lemma in EMPTY or not any(c.isalpha() for c in lemma)


def words_signs(mark, words):
    signs = {}
    for w in words:
        inside = w[START] >= mark["start"] and w[END] <= mark["end"]
        if is_masked(w[FORM]):
            if inside:
                signs["c:" + w[FORM]] = 1
        elif not empty(w[LEMMA].lower()):
            signs[("c:" if inside else "s:") + w[LEMMA].lower()] = 1 if inside else AROUND
    return signs


def issue_signs(mark, at, sentences):
    words = sentences[at]["words"]
    signs = {**words_signs(mark, words), "k:" + mark["kind"]: 1, "T:" + mark["table"]: 1}
    for before in sentences[max(0, at - NEAR):at]:
        for w in before["words"]:
            if w[UPOS] in ("NOUN", "VERB") and not is_masked(w[FORM]):
                signs["p:" + w[LEMMA].lower()] = BEFORE
    return signs, mean_vector([w for w in words if w[START] >= mark["start"] and w[END] <= mark["end"]])


def mean_vector(words):
    known = [VECTORS[RANK[w[FORM]]] for w in words if not is_masked(w[FORM]) and not empty(w[LEMMA].lower()) and w[FORM] in RANK]
    return np.mean(known, 0) if known else np.zeros(VECTORS.shape[1])


def sort_signs(mark, sentence):
    words = sentence["words"]
    lemma = lambda w: w[FORM] if is_masked(w[FORM]) else w[LEMMA].lower()
    inside = [w for w in words if w[START] >= mark["start"] and w[END] <= mark["end"]]
    signs = {**words_signs(mark, words), "role:" + sentence["role"]: 1}
    for w in inside:
        signs["w:" + w[FORM]] = 1
    for a, b in zip(inside, inside[1:]):
        signs[f"2:{lemma(a)}_{lemma(b)}"] = 1
    for w in [w for w in words if w[END] <= mark["start"] and not is_masked(w[FORM])][-WORDS_BEFORE:]:
        signs["b:" + lemma(w)] = 1
    heads = [w for w in inside if w[HEAD] < 0 or words[w[HEAD]] not in inside] or inside[:1]
    for w in heads[:1]:
        if w[HEAD] >= 0:
            signs["h:" + lemma(words[w[HEAD]])] = 1
        signs.update({"r:" + w[RELATION]: 1, "x:" + w[XPOS]: 1, f"q:{w[QUOTED]}": 1})
    return signs, np.concatenate([mean_vector(inside), mean_vector(words)])


def rows_of(reports):
    """By what is told: signs, vector and value of each mark that tells it."""
    rows = collections.defaultdict(list)
    for report in reports:
        for mark in report["marks"]:
            at = next((i for i, s in enumerate(report["sentences"]) if s["start"] <= mark["start"] < s["end"]), None)
            if at is None or mark["isPassage"]:
                continue
            if mark["issue"] in ISSUES and mark["table"]:
                rows["issues"].append((*issue_signs(mark, at, report["sentences"]), mark["issue"]))
            for field, value in mark["sorts"].items():
                if value in SORTS.get((mark["kind"], field), ()):
                    rows[mark["kind"], field].append((*sort_signs(mark, report["sentences"][at]), value))
    return rows


def fit(rows, aside, path, least, C):
    seen = collections.Counter(sign for signs, _, _ in rows for sign in signs)
    common = lambda signs: {k: v for k, v in signs.items() if seen[k] >= least}
    table = DictVectorizer().fit([common(signs) for signs, _, _ in rows])
    def matrix(rows):
        signs = table.transform([common(signs) for signs, _, _ in rows])
        return hstack([signs, csr_matrix(np.array([v for _, v, _ in rows]))]).tocsr()
    model = LogisticRegression(C=C, max_iter=200).fit(matrix(rows), [c for _, _, c in rows])
    if aside:
        print("right of what is kept aside: %.3f" % model.score(matrix(aside), [c for _, _, c in aside]))
    assert len(model.classes_) > 2, "of two values there is one row of weights, which nobody reads"
    names, weights, out = list(table.get_feature_names_out()), model.coef_.T.astype(np.float32), Weights()
    kept = [i for i in range(len(names)) if np.abs(weights[i]).max() > 0.02]
    out.put_rows("sign", weights[kept])
    out.put("vector", weights[len(names):])
    out.put("always", model.intercept_.astype(np.float32))
    out.write(path, signs=[names[i] for i in kept], classes=list(model.classes_))


names = sys.argv[3:] if "--without" in sys.argv else []
everything = load(sys.argv[1])
rows, aside = rows_of([r for r in everything if r["by"] not in names]), rows_of([r for r in everything if r["by"] in names])
fit(rows["issues"], aside["issues"], "../../weights/issues.bin", 4, 0.5)
for kind, field in SORTS:
    fit(rows[kind, field], aside[kind, field], f"../../weights/sorts/{KINDS[kind]}-{field}.bin", 4, 0.3)
