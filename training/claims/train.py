"""The network of src/extract/learnt/claim-network.ts and who-takes-part.ts: of every word, whether it begins or goes on a
term, a position, or the words that tell a claim of another kind; of every mention near such words, whether it takes part,
and as what. Annotators differ in how much they mark: each has weights of its own, which are not shipped. Python 3 with PyTorch 1.13 or later; twenty minutes on one core.

    python train.py reports.jsonl [--without NAME…]     writes ../../weights/claims.bin, whether or not names are kept
                                                        aside; of the reports of those it tells what it finds
"""
import collections, random, re, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from pairs import FEATURES, PARTS, TOLD, pairs_of
from reports import FORM, HEAD, KINDS, QUOTED, RELATION, START, END, UPOS, XPOS, Weights, load, word_vectors

SIZE, PAIR, EPOCHS, BATCH, RATE, DROP = 64, 48, 8, 3, 2.5e-3, 0.15
MOST_WORDS, MOST_SENTENCES = 70, 90
# What a mistake counts: in the words of a kind, in who takes part, in whether a sentence holds a kind, in a passage.
COST, COST_WHO, COST_HOLDS, COST_PASSAGE = 3, 1.5, 0.5, 0.1
# What a word of a stretch counts beside one of none: the rarer a kind, the more.
RARE = {"prov": 1, "pos": 1, "meet": 2, "deal": 2, "inc": 2, "rel": 3, "ctl": 4, "acc": 4}
torch.manual_seed(1); random.seed(1)
without = sys.argv[3:] if "--without" in sys.argv else []
everything = load(sys.argv[1])
reports, aside = [r for r in everything if r["by"] not in without], [r for r in everything if r["by"] in without]
VECTORS, RANK = word_vectors()


def ranked(values, most, least=1):
    return {"": 0, **{v: i + 1 for i, (v, n) in enumerate(collections.Counter(values).most_common(most)) if n >= least}}


def word(form):
    return re.sub(r"\d", "0", form)


def column(k):
    return (w[k] for r in reports for s in r["sentences"] for w in s["words"])


OWN = ranked((word(form) for form in column(FORM)), None, 5)
TAG, XTAG, RELATIONS = ranked(column(UPOS), 62), ranked(column(XPOS), 62), ranked(column(RELATION), 62)
ROLE = ranked((s["role"] for r in reports for s in r["sentences"]), 15)
BY = ranked((r["by"] for r in reports), None)


def tags_of(words, marks, kind):
    """Of each word, whether it begins (1) or goes on (2) a stretch, stands in none (0), or nobody knows (-1)."""
    spans = [mark for mark in marks if mark["kind"] == kind and not mark["isPassage"]]
    # A passage holds the claim, and nobody marked its words.
    if not spans and any(mark["kind"] == kind for mark in marks):
        return [-1] * len(words)
    tags = [0] * len(words)
    for mark in spans:
        inside = [j for j, w in enumerate(words) if w[START] < mark["end"] and w[END] > mark["start"]]
        for j in inside:
            tags[j] = 1 if j == inside[0] else tags[j] or 2
    return tags


def inputs_of(report):
    """Of each word its features, whether it is one, its tags by kind, its head; of each sentence whether it holds a kind;
    who marked it; anchors and pairs."""
    if "inputs" in report:
        return report["inputs"]
    sentences = [s for s in report["sentences"] if s["words"]][:MOST_SENTENCES]
    n, length = len(sentences), min(MOST_WORDS, max(len(s["words"]) for s in sentences))
    x, mask, heads = np.zeros((n, length, 7), np.int64), np.zeros((n, length), bool), np.zeros((n, length), np.int64)
    tags, holds = np.full((n, length, len(KINDS)), -1, np.int64), np.zeros((n, len(TOLD)), np.float32)
    for i, s in enumerate(sentences):
        words = s["words"][:length]
        mask[i, :len(words)] = True
        for j, w in enumerate(words):
            x[i, j] = [RANK.get(w[FORM], -1) + 1, OWN.get(word(w[FORM]), 0), TAG.get(w[UPOS], 0), XTAG.get(w[XPOS], 0),
                       RELATIONS.get(w[RELATION], 0), w[QUOTED], ROLE.get(s["role"], 0)]
            heads[i, j] = w[HEAD] if 0 <= w[HEAD] < length else j
        marks = [m for m in report["marks"] if m["start"] < s["end"] and m["end"] > s["start"]]
        for k, kind in enumerate(KINDS):
            tags[i, :len(words), k] = tags_of(words, marks, kind)
        holds[i] = [any(m["kind"] == kind for m in marks) for kind in TOLD]
    arrays = map(torch.from_numpy, (x, mask, tags, heads, holds))
    report["inputs"] = *arrays, BY.get(report["by"], 0), *pairs_of(report, sentences, length, RELATIONS)
    return report["inputs"]


class Gated(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear, self.norm = nn.Linear(5 * SIZE, 2 * SIZE), nn.LayerNorm(SIZE)

    def forward(self, x, parts):
        value, gate = self.linear(torch.cat(parts, -1)).chunk(2, -1)
        return self.norm(x + F.relu(value) * torch.sigmoid(gate))


def around(x, k):
    padded = F.pad(x, (0, 0, k, k))
    return [padded[:, i:i + x.shape[1]] for i in range(2 * k + 1)]


def table(rows, scale=0.3):
    made = nn.Embedding(rows, SIZE)
    nn.init.normal_(made.weight, 0, scale)
    return made


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.cat([torch.zeros(1, VECTORS.shape[1]), torch.from_numpy(VECTORS)]))
        self.vector = nn.Linear(VECTORS.shape[1], SIZE)
        self.own, self.tag, self.xtag, self.relation, self.quoted, self.role = map(
            table, (len(OWN), len(TAG), len(XTAG), len(RELATIONS), 2, len(ROLE)))
        self.word, self.sentence, self.mixed = (nn.ModuleList(Gated() for _ in range(n)) for n in (3, 2, 2))
        self.mix_word, self.mix_report = nn.Linear(SIZE, SIZE), nn.Linear(3 * SIZE, SIZE)
        self.out, self.holds = nn.Linear(SIZE, 3 * len(KINDS)), nn.Linear(2 * SIZE, len(TOLD))
        self.anchor, self.whole, self.whom = nn.Linear(SIZE, PAIR), nn.Linear(SIZE, PAIR, bias=False), nn.Linear(SIZE, PAIR, bias=False)
        self.features = nn.ModuleList(nn.Embedding(n, PAIR) for n in FEATURES.values())
        for feature in self.features:
            nn.init.normal_(feature.weight, 0, 0.1)
        self.part = nn.Embedding(len(PARTS), PAIR)
        self.score = nn.Linear(PAIR, len(PARTS))
        self.by, self.drop, self.drop_vector = nn.Embedding(len(BY), len(KINDS)), nn.Dropout(DROP), nn.Dropout(0.1)
        nn.init.zeros_(self.by.weight)

    def over_tree(self, layers, x, mask, heads):
        m = mask.unsqueeze(-1).float()
        n = x.shape[1]
        below = torch.zeros(len(x), n, n).scatter_(1, heads.unsqueeze(1), 1.0) * mask.unsqueeze(1) * (1 - torch.eye(n))
        below = below / below.sum(2, keepdim=True).clamp(min=1)
        for layer in layers:
            x = x * m
            above = torch.gather(x, 1, heads.unsqueeze(-1).expand_as(x))
            x = self.drop(layer(x, [*around(x, 1), above, torch.bmm(below, x)]))
        return x

    def forward(self, x, mask, heads, sentences, by):
        own = x[..., 1] * (torch.rand(x.shape[:2]) > 0.12) if self.training else x[..., 1]
        rows = self.vector(self.drop_vector(self.vectors(x[..., 0]))) + self.own(own) + self.tag(x[..., 2])
        rows = rows + self.xtag(x[..., 3]) + self.relation(x[..., 4]) + self.quoted(x[..., 5]) + self.role(x[..., 6])
        rows = self.drop(torch.tanh(rows))
        # Sentences of like length together, so that little is computed for nothing.
        groups = [(c, int(mask[c].sum(1).max())) for c in torch.argsort(mask.sum(1)).chunk(4)]
        read, seen = [], torch.zeros(len(x), SIZE)
        for c, n in groups:
            read.append(self.over_tree(self.word, rows[c, :n], mask[c, :n], heads[c, :n]))
            seen = seen.index_copy(0, c, read[-1].masked_fill(~mask[c, :n].unsqueeze(-1), -9).max(1)[0])
        first, there = torch.zeros(len(sentences), max(sentences), SIZE), torch.zeros(len(sentences), max(sentences), 1)
        at = 0
        for i, n in enumerate(sentences):
            first[i, :n], there[i, :n] = seen[at:at + n], 1
            at += n
        told = first
        for layer in self.sentence:
            told = told * there
            told = self.drop(layer(told, around(told, 2)))
        most = told.masked_fill(there == 0, -9).max(1)[0]
        report = torch.cat([torch.cat([told[i, :n], first[i, :n], most[i].expand(n, -1)], -1) for i, n in enumerate(sentences)])
        last = torch.zeros(*x.shape[:2], SIZE)
        for (c, n), own_rows in zip(groups, read):
            mixed = torch.tanh(self.mix_word(own_rows) + self.mix_report(report)[c].unsqueeze(1))
            mixed = self.over_tree(self.mixed, mixed, mask[c, :n], heads[c, :n])
            last = last.index_copy(0, c, F.pad(mixed, (0, 0, 0, x.shape[1] - n)))
        leaning = F.pad(self.by(by).unsqueeze(-1), (1, 0))[:, :, [0, 1, 1]].flatten(1)
        return self.out(last) + leaning.unsqueeze(1), self.holds(report[:, :2 * SIZE]), last

    def who(self, rows, anchors, pairs):
        """Of each pair, how likely it takes part."""
        i, first, last, head = anchors.T
        at = torch.arange(rows.shape[1])
        inside = (at >= first.unsqueeze(1)) & (at <= last.unsqueeze(1))
        whole = (rows[i] * inside.unsqueeze(-1)).sum(1) / inside.sum(1, keepdim=True)
        at = self.drop(rows[i, head])
        anchor, sentence, mention, part = pairs[:, :4].T
        made = (self.anchor(at) + self.whole(whole))[anchor] + self.whom(self.drop(rows[sentence, mention])) + self.part(part)
        made = made + sum(feature(pairs[:, 4 + k]) for k, feature in enumerate(self.features))
        return self.score(self.drop(F.relu(made))).gather(1, part.unsqueeze(1)).squeeze(1)


def batches(reports, size, shuffled):
    order = random.sample(reports, len(reports)) if shuffled else reports
    for i in range(0, len(order), size):
        parts = [inputs_of(r) for r in order[i:i + size]]
        longest = max(p[0].shape[1] for p in parts)
        def padded(k, value):
            return torch.cat([F.pad(p[k], (0, 0) * (p[k].dim() - 2) + (0, longest - p[k].shape[1]), value=value) for p in parts])
        anchors, pairs, sentence, anchor = [], [], 0, 0
        for p in parts:
            anchors.append(p[6] + torch.tensor([sentence] + [0] * (p[6].shape[1] - 1)))
            pairs.append(p[7] + torch.tensor([anchor, sentence] + [0] * (p[7].shape[1] - 2)))
            sentence, anchor = sentence + len(p[0]), anchor + len(p[6])
        by = torch.cat([torch.full((len(p[0]),), p[5]) for p in parts])
        yield (padded(0, 0), padded(1, False), padded(2, -1), padded(3, 0), torch.cat([p[4] for p in parts]),
               [len(p[0]) for p in parts], by, torch.cat(anchors), torch.cat(pairs))


def stretches(tags):
    found = []
    for i, tag in enumerate(tags):
        if tag > 0 and found and found[-1][1] == i - 1 and tag == 2:
            found[-1][1] = i
        elif tag > 0:
            found.append([i, i])
    return found


def figures(got, want, right):
    return f"{right / max(1, got):.2f}/{right / max(1, want):.2f}/{2 * right / max(1, got + want):.3f}"


def check(network, by_name, mine):
    """Precision, recall and F1 of stretches by kind, half of whose words are right; of who takes part, where the words are
    given."""
    words, who = np.zeros((len(KINDS), 3), int), np.zeros((len(PARTS), 3), int)
    with torch.no_grad():
        for report in mine:
            [(x, mask, tags, heads, _, sentences, by, anchors, pairs)] = batches([report], 1, False)
            out, _, rows = network(x, mask, heads, sentences, torch.zeros_like(by))
            for k in range(len(KINDS)):
                guess = out[..., 3 * k:3 * k + 3].argmax(-1) * mask
                for i in range(len(x)):
                    if tags[i, 0, k] < 0:
                        continue
                    got, want = stretches(guess[i].tolist()), stretches(tags[i, :, k].clamp(min=0).tolist())
                    both = lambda a, b: max(0, min(a[1], b[1]) + 1 - max(a[0], b[0])) / (a[1] + b[1] + 2 - a[0] - b[0])
                    words[k] += [len(got), len(want), sum(any(both(g, w) >= (0.25 if k < 2 else 0.1) for w in want) for g in got)]
            if not len(anchors):
                continue
            likely = network.who(rows, anchors, pairs)
            found = collections.defaultdict(lambda: (-99.0, 0))
            for pair, value, actor in zip(pairs.tolist(), likely.tolist(), report["whom"]):
                key = pair[0], pair[3], actor
                found[key] = max(found[key][0], value), max(found[key][1], pair[-1])
            for (_, part, _), (value, takes) in found.items():
                who[part] += [value > 0, takes, value > 0 and takes]
    print(f"  {by_name}: " + ", ".join(f"{kind} {figures(*words[k])}" for k, kind in enumerate(KINDS) if words[k][1]))
    print("     " + ", ".join(f"{kind} {part} {figures(*who[k])}" for k, (kind, part) in enumerate(PARTS) if who[k][1]), flush=True)


def export(network, path):
    w, out = {k: v.numpy().astype(np.float32) for k, v in network.state_dict().items()}, Weights()
    def linear(name, key, add=0):
        out.put_rows(name, w[key + ".weight"])
        out.put(name + ".b", w[key + ".bias"] + add)
    linear("vector", "vector")
    out.put_rows("own", w["own.weight"])
    for name in ("tag", "xtag", "relation", "quoted", "role"):
        out.put(name, w[name + ".weight"])
    for name, n in (("word", 3), ("sentence", 2), ("mixed", 2)):
        for i in range(n):
            linear(f"{name}{i}", f"{name}.{i}.linear")
            out.put(f"{name}{i}.gain", w[f"{name}.{i}.norm.weight"])
            out.put(f"{name}{i}.shift", w[f"{name}.{i}.norm.bias"])
    linear("mixWord", "mix_word")
    linear("mixReport", "mix_report")
    linear("out", "out", np.array([value for leaning in w["by.weight"][0] for value in (0, leaning, leaning)], np.float32))
    for name in ("anchor", "whole", "whom", "score"):
        out.put(name + ".w", w[name + ".weight"])
        out.put(name + ".b", w.get(name + ".bias", np.zeros(len(w[name + ".weight"]), np.float32)))
    out.put("part", w["part.weight"])
    for k in range(len(FEATURES)):
        out.put(f"feature{k}", w[f"features.{k}.weight"])
    out.write(path, size=SIZE, own=list(OWN), tags=list(TAG), xtags=list(XTAG), relations=list(RELATIONS), roles=list(ROLE),
              kinds=list(KINDS.values()), parts=[f"{KINDS[kind]} {part}" for kind, part in PARTS])


def cost(network, batch):
    x, mask, tags, heads, holds, sentences, by, anchors, pairs = batch
    # Now and then as if nobody in particular had marked it.
    out, held, rows = network(x, mask, heads, sentences, by * (torch.rand(len(by)) > 0.1))
    total = COST_HOLDS * F.binary_cross_entropy_with_logits(held, holds)
    for k, kind in enumerate(KINDS):
        known = tags[..., k] >= 0
        scores = out[..., 3 * k:3 * k + 3]
        if known.any():
            counts = torch.tensor([1.0, RARE[kind], RARE[kind]])
            total = total + COST * F.cross_entropy(scores[known], tags[..., k][known], counts)
        # A passage: some word of it tells the claim, and nobody says which.
        passages = holds[:, TOLD.index(kind)].bool() & ~known.any(1) if kind in TOLD else torch.zeros(0)
        if passages.any():
            odds = (scores[..., 1:].logsumexp(-1) - scores[..., 0]).masked_fill(~mask, -9).max(1)[0]
            total = total + COST_PASSAGE * F.softplus(-odds[passages]).mean()
    if len(anchors):
        likely = network.who(rows, anchors, pairs)
        total = total + COST_WHO * F.binary_cross_entropy_with_logits(likely, pairs[:, -1].float())
    return total


network = Network()
parameters = [p for p in network.parameters() if p.requires_grad]
optimiser = torch.optim.AdamW(parameters, RATE, weight_decay=1e-4)
steps, step = EPOCHS * -(-len(reports) // BATCH), 0
for epoch in range(EPOCHS):
    network.train()
    started, total = time.time(), 0
    for batch in batches(reports, BATCH, True):
        step += 1
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, step / 200) * max(0.02, 1 - step / steps)
        loss = cost(network, batch)
        optimiser.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(parameters, 2); optimiser.step()
        total += float(loss)
    print(f"epoch {epoch + 1} of {EPOCHS}: loss {total * BATCH / len(reports):.3f}, {time.time() - started:.0f} s", flush=True)
    export(network, "../../weights/claims.bin")
    network.eval()
    for name in without:
        check(network, name, [report for report in aside if report["by"] == name])
