"""Who takes part in what is marked, and as what: every mention near a mark, with how it stands to it and whether it does.
What is told of a mention is what src/extract/learnt/who-takes-part.ts tells of it, number by number."""
import collections, functools, re, unicodedata
import torch
from reports import END, HEAD, KINDS, RELATION, START

# Of these not the words themselves are the claim, but those that tell it.
TOLD = list(KINDS)[2:]
PARTS = [(kind, part) for kind, parts in {
    "prov": "does", "pos": "holder", "meet": "meets place", "deal": "party", "inc": "attacker target place",
    "rel": "subject object", "ctl": "holder from place", "acc": "actor place"}.items() for part in parts.split()]
FORMS = "name surname acronym adjective capital title pronoun description".split()
TYPES = "person state organisation armed-group body media".split()
# How many values each number that tells of a mention has.
FEATURES = {"back": 4, "way": 14, "up": 6, "down": 6, "mine": 63, "its": 63, "form": 10, "type": 8, "often": 6, "inside": 3, "title": 2}
BACK, FAR, LONGEST = 2, 5, 12
STOP = set("the a an mr mrs ms dr president minister foreign secretary of state al and gen general group government regime "
           "forces movement".split())


@functools.lru_cache(None)
def fold(name):
    name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    return re.sub(r"[\W_]+", " ", re.sub(r"[’']s\b", "", name)).strip()


@functools.lru_cache(None)
def telling(name):
    words = fold(name).split()
    return [w for w in words if w not in STOP] or words


@functools.lru_cache(None)
def is_same(a, b):
    """Whether two names may be one actor's: "Okoro", "President Ada Okoro"."""
    if fold(a) == fold(b):
        return True
    few, many = sorted((telling(a), telling(b)), key=len)
    if not few:
        return False
    return all(w in many and len(w) > 2 for w in few) or (
        len(few) == 1 and len(many) <= 3 and few[0] == many[-1] and len(few[0]) > 3)


def bucket(value, edges):
    return sum(value >= edge for edge in edges)


def route(heads, start, goal):
    """Steps up from the one word and down to the other, and the last before the two meet, on either side."""
    def up_from(word):
        above = [word]
        while heads[above[-1]] >= 0 and heads[above[-1]] not in above:
            above.append(heads[above[-1]])
        return above
    above, below = up_from(start), up_from(goal)
    down = next((i for i, word in enumerate(below) if word in above), None)
    if down is None:
        return None
    up = above.index(below[down])
    return up, down, above[up - 1] if up else -1, below[down - 1] if down else -1


def standing(sentences, i, words, j, mention, head, title, rank, types, relations):
    first, last = words
    at, actor, form = mention
    tokens = sentences[i]["words"]
    is_here = i == j
    way = route([w[HEAD] for w in tokens], head, at) if is_here else None
    up, down, mine, its = way or (FAR, FAR, -1, -1)
    gap = at - last if at > last else first - at if at < first else 0
    relation = lambda word: relations.get(tokens[word][RELATION], 0) if word >= 0 else 0
    return [min(i - j, 3), bucket(gap, (0, 1, 2, 4, 8, 16)) + (7 if at > last else 0) if is_here else 0,
            min(up, FAR), min(down, FAR), relation(mine), relation(its),
            len(FORMS) + 1 if form == "place" else FORMS.index(form) + 1 if form in FORMS else 0,
            7 if form == "place" else types.get(actor, 0), bucket(rank.get(actor, 9), (1, 2, 3, 5, 9)),
            1 + (first <= at <= last) if is_here else 0, int(j == title)]


def stretches_of(report, sentences, length):
    """Sentence, first and last word, kind: the marks of that stretch."""
    found = {}
    for mark in report["marks"]:
        i = next((i for i, s in enumerate(sentences) if s["start"] <= mark["start"] < s["end"]), None)
        if i is None or mark["kind"] not in KINDS:
            continue
        inside = [j for j, w in enumerate(sentences[i]["words"][:length]) if w[START] < mark["end"] and w[END] > mark["start"]]
        # A whole sentence tells nothing of which words tell it.
        if inside and not (mark["kind"] in TOLD and len(inside) > LONGEST):
            found.setdefault((i, inside[0], inside[-1], mark["kind"]), []).append(mark)
    return found


def pairs_of(report, sentences, length, relations):
    """Two tables of whole numbers, and whom each row of the second is about. Anchors: sentence, first, last and head word.
    Pairs: anchor, sentence, word, part, FEATURES, whether it takes that part."""
    names = {actor[0]: [actor[0], *actor[4:]] for actor in report["actors"]}
    types = {actor[0]: TYPES.index(actor[1]) + 1 for actor in report["actors"] if actor[1] in TYPES}
    counted = collections.Counter(mention[3] for s in report["sentences"] for mention in s["actors"])
    rank = {name: i for i, (name, _) in enumerate(counted.most_common())}
    title = next((j for j, s in enumerate(sentences) if s["role"] == "title"), -1)
    anchors, pairs, whom = [], [], []
    for (i, first, last, kind), marks in stretches_of(report, sentences, length).items():
        heads = [w[HEAD] for w in sentences[i]["words"]]
        head = next((j for j in range(first, last + 1) if not first <= heads[j] <= last), first)
        anchors.append([i, first, last, head])
        near = dict.fromkeys([*range(i, max(-1, i - BACK - 1), -1), *([title] if 0 <= title < i else [])])
        for part in (part for k, part in PARTS if k == kind):
            wanted = {name for mark in marks for name in mark["who"].get(part, []) if name}
            for j in near:
                mentions = [(last, name, "place") for _, last, name in sentences[j]["places"]] if part == "place" else [
                    (head, actor, form) for _, _, head, actor, form in sentences[j]["actors"]]
                for mention in mentions:
                    if mention[0] >= length:
                        continue
                    takes = any(is_same(name, want) for want in wanted for name in names.get(mention[1], [mention[1]]))
                    pairs.append([len(anchors) - 1, j, mention[0], PARTS.index((kind, part)),
                                  *standing(sentences, i, (first, last), j, mention, head, title, rank, types, relations), int(takes)])
                    whom.append(mention[1])
    report["whom"] = whom
    table = lambda rows, wide: torch.tensor(rows, dtype=torch.long).reshape(-1, wide)
    return table(anchors, 4), table(pairs, 5 + len(FEATURES))
