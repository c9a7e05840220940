"""Small trees that tell a page's text from its furniture, over blocks.jsonl (dump-blocks.ts). Python 3 with NumPy and
LightGBM; LightGBM is only needed here.

    python fit.py blocks.jsonl > ../../weights/page-blocks.txt
    python fit.py blocks.jsonl --without 3  the same, learnt without a fifth of the sites: those whose number leaves 3 by five
    python fit.py blocks.jsonl --check      precision and recall of blocks and characters, leaving out a fifth of the sites at a time
"""
import json, sys
import numpy as np
import lightgbm as lgb

lines = open(sys.argv[1])
names = json.loads(next(lines))
blocks = [json.loads(line) for line in lines]
X = np.array([b["features"] for b in blocks])
y = np.array([b["isText"] for b in blocks], int)
weight = np.array([b["weight"] for b in blocks])
fold = np.array([int(b["site"]) % 5 for b in blocks])

def fit(which):
    model = lgb.LGBMClassifier(
        n_estimators=140, num_leaves=10, learning_rate=0.1, min_child_samples=30, colsample_bytree=0.35, subsample=0.7,
        subsample_freq=1, reg_lambda=10, max_bin=31, n_jobs=2, verbose=-1, random_state=1, deterministic=True)
    return model.fit(X[which], y[which], sample_weight=weight[which])

def written(node):
    """A question before its two answers, what is less first."""
    if "leaf_value" in node:
        return "=%.4g" % node["leaf_value"]
    limit = round(node["threshold"], 4)
    return "%s:%g %s %s" % (names[node["split_feature"]], limit, written(node["left_child"]), written(node["right_child"]))

if "--check" in sys.argv:
    score = np.zeros(len(y))
    for k in range(5):
        score[fold == k] = fit(fold != k).predict_proba(X[fold == k])[:, 1]
    length = 2 ** X[:, names.index("length")]
    for what, by in (("blocks", np.ones(len(y))), ("characters", length)):
        found, right = by[score > 0.5].sum(), by[(score > 0.5) & (y == 1)].sum()
        print("%s: precision %.3f, recall %.3f" % (what, right / found, right / by[y == 1].sum()))
else:
    without = int(sys.argv[sys.argv.index("--without") + 1]) if "--without" in sys.argv else -1
    model = fit(fold != without)
    dump = model.booster_.dump_model()
    print("# Tells the text of a web page from its furniture: see src/read/formats/html/trees.ts. Written by training/page-blocks/fit.py.")
    print("base 0")
    for tree in dump["tree_info"]:
        print(written(tree["tree_structure"]))
