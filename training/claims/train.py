"""The network of src/extract/learnt/claim-network.ts: of every word, whether it begins or goes on a term or a position.
Two side tasks teach it what such reports are about: which words tell a meeting, a deal, an incident or a tie, and which
sentences hold one. Annotators differ in how much they mark: each has two weights of its own, which are not shipped.
Python 3 with PyTorch 1.13 or later; twenty minutes on one core.

    python train.py reports.jsonl [--without NAME…]     writes ../../weights/claims.bin, whether or not names are kept
                                                        aside; of the reports of those it tells what it finds
"""
import collections, random, re, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from reports import FORM, HEAD, QUOTED, RELATION, START, END, UPOS, XPOS, Weights, load, word_vectors

SIZE, EPOCHS, BATCH, RATE, DROP = 80, 8, 3, 2.5e-3, 0.2
MOST_WORDS, MOST_SENTENCES = 70, 90
TOLD = ("meet", "deal", "inc", "rel")
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


def inputs_of(report):
    """Features, mask, tags of terms and positions, heads, what each sentence tells, words that tell it, by whom."""
    if "inputs" in report:
        return report["inputs"]
    sentences = [s for s in report["sentences"] if s["words"]][:MOST_SENTENCES]
    n, length = len(sentences), min(MOST_WORDS, max(len(s["words"]) for s in sentences))
    x, mask, heads = np.zeros((n, length, 7), np.int64), np.zeros((n, length), bool), np.zeros((n, length), np.int64)
    tags, told, holds = np.full((n, length, 2), -1, np.int64), np.full((n, length, 4), -1, np.int8), np.zeros((n, 4), np.float32)
    # Whole sentences are given where nobody marked the words.
    is_marked = all(m["end"] - m["start"] < 200 for m in report["marks"] if m["kind"] in TOLD)
    for i, s in enumerate(sentences):
        words = s["words"][:length]
        for j, w in enumerate(words):
            mask[i, j] = True
            x[i, j] = [RANK.get(w[FORM], -1) + 1, OWN.get(word(w[FORM]), 0), TAG.get(w[UPOS], 0), XTAG.get(w[XPOS], 0),
                       RELATIONS.get(w[RELATION], 0), w[QUOTED], ROLE.get(s["role"], 0)]
            heads[i, j] = w[HEAD] if 0 <= w[HEAD] < length else j
        tags[i, :len(words)] = 0
        marks = [m for m in report["marks"] if m["start"] < s["end"] and m["end"] > s["start"]]
        for k, kind in enumerate(("prov", "pos")):
            for m in (m for m in marks if m["kind"] == kind):
                inside = [j for j, w in enumerate(words) if w[START] < m["end"] and w[END] > m["start"]]
                for j in inside:
                    if j == inside[0] or tags[i, j, k] == 0:
                        tags[i, j, k] = 1 if j == inside[0] else 2
        for k, kind in enumerate(TOLD):
            mine = [m for m in marks if m["kind"] == kind]
            holds[i, k] = bool(mine)
            if is_marked or not mine:
                told[i, :len(words), k] = 0
            if is_marked:
                for j, w in enumerate(words):
                    if any(w[START] < m["end"] and w[END] > m["start"] for m in mine):
                        told[i, j, k] = 1
    report["inputs"] = *map(torch.from_numpy, (x, mask, tags, heads, holds, told)), BY.get(report["by"], 0)
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
        self.out, self.told, self.holds = nn.Linear(SIZE, 6), nn.Linear(SIZE, 4), nn.Linear(2 * SIZE, 4)
        self.by, self.drop, self.drop_vector = nn.Embedding(len(BY), 2), nn.Dropout(DROP), nn.Dropout(0.1)
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
        out = torch.zeros(*x.shape[:2], 10)
        for (c, n), own_rows in zip(groups, read):
            mixed = torch.tanh(self.mix_word(own_rows) + self.mix_report(report)[c].unsqueeze(1))
            mixed = self.over_tree(self.mixed, mixed, mask[c, :n], heads[c, :n])
            out = out.index_copy(0, c, F.pad(torch.cat([self.out(mixed), self.told(mixed)], -1), (0, 0, 0, x.shape[1] - n)))
        leaning = F.pad(self.by(by)[:, [0, 0, 1, 1]], (0, 6))[:, [4, 0, 1, 5, 2, 3, 6, 7, 8, 9]].unsqueeze(1)
        return out + leaning, self.holds(report[:, :2 * SIZE])


def batches(reports, size, shuffled):
    order = random.sample(reports, len(reports)) if shuffled else reports
    for i in range(0, len(order), size):
        parts = [inputs_of(r) for r in order[i:i + size]]
        longest = max(p[0].shape[1] for p in parts)
        def padded(k, value):
            return torch.cat([F.pad(p[k], (0, 0) * (p[k].dim() - 2) + (0, longest - p[k].shape[1]), value=value) for p in parts])
        by = torch.cat([torch.full((len(p[0]),), p[6]) for p in parts])
        yield padded(0, 0), padded(1, False), padded(2, -1), padded(3, 0), torch.cat([p[4] for p in parts]), padded(5, -1), [len(p[0]) for p in parts], by


def stretches(tags):
    found = []
    for i, tag in enumerate(tags):
        if tag > 0 and found and found[-1][1] == i - 1 and tag == 2:
            found[-1][1] = i
        elif tag > 0:
            found.append([i, i])
    return found


def check(network):
    network.eval()
    counts = np.zeros((2, 3), int)
    with torch.no_grad():
        for x, mask, tags, heads, holds, told, sentences, by in batches(aside, 8, False):
            out, _ = network(x, mask, heads, sentences, torch.zeros_like(by))
            for k in (0, 1):
                guess = out[..., 3 * k:3 * k + 3].argmax(-1) * mask
                for i in range(len(x)):
                    got, want = stretches(guess[i].tolist()), stretches(tags[i, :, k].clamp(min=0).tolist())
                    size = lambda s: s[1] + 1 - s[0]
                    both = lambda a, b: max(0, min(a[1], b[1]) + 1 - max(a[0], b[0]))
                    counts[k] += [len(got), len(want), sum(any(2 * both(g, w) >= 0.5 * (size(g) + size(w)) for w in want) for g in got)]
    for name, (got, want, right) in zip(("terms", "positions"), counts):
        print(f"  {name}: precision {right / max(1, got):.3f}, recall {right / max(1, want):.3f}, F1 {2 * right / max(1, got + want):.3f}", flush=True)


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
    nobody = w["by.weight"][0]
    linear("out", "out", np.array([0, nobody[0], nobody[0], 0, nobody[1], nobody[1]], np.float32))
    out.write(path, size=SIZE, own=list(OWN), tags=list(TAG), xtags=list(XTAG), relations=list(RELATIONS), roles=list(ROLE))


network = Network()
parameters = [p for p in network.parameters() if p.requires_grad]
optimiser = torch.optim.AdamW(parameters, RATE, weight_decay=1e-4)
steps, step = EPOCHS * -(-len(reports) // BATCH), 0
for epoch in range(EPOCHS):
    network.train()
    started, total = time.time(), 0
    for x, mask, tags, heads, holds, told, sentences, by in batches(reports, BATCH, True):
        step += 1
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, step / 200) * max(0.02, 1 - step / steps)
        # Now and then as if nobody in particular had marked it.
        out, held = network(x, mask, heads, sentences, by * (torch.rand(len(by)) > 0.1))
        loss = sum(3 * F.cross_entropy(out[..., 3 * k:3 * k + 3].flatten(0, 1), tags[..., k].flatten(), ignore_index=-1) for k in (0, 1))
        known = told >= 0
        loss = loss + 2 * F.binary_cross_entropy_with_logits(out[..., 6:][known], told[known].float())
        loss = loss + 0.5 * F.binary_cross_entropy_with_logits(held, holds)
        optimiser.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(parameters, 2); optimiser.step()
        total += float(loss)
    print(f"epoch {epoch + 1} of {EPOCHS}: loss {total * BATCH / len(reports):.3f}, {time.time() - started:.0f} s", flush=True)
    export(network, "../../weights/claims.bin")
    if aside:
        check(network)
