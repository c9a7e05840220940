"""Reports as dump-reports.ts writes them, and a file of weights as src/language/kernel/tensor-file.ts reads it."""
import json, struct
import numpy as np

ISSUES = ("ceasefire monitoring humanitarian-access prisoners delineation counter-terrorism withdrawal disarmament territory "
          "security-arrangements political-transition leadership elections power-sharing constitution justice-amnesty refugees "
          "sanctions nuclear reconstruction talks-format recognition other").split()
KINDS = {"prov": "provision", "pos": "position", "meet": "meeting", "deal": "agreement", "inc": "incident",
         "rel": "relation", "ctl": "control", "acc": "access"}
# By kind and field, what a claim can be.
SORTS = {key: values.split() for key, values in {
    ("pos", "stance"): "support oppose demand offer conditional undecided",
    ("meet", "status"): "held under-way planned proposed cancelled",
    ("deal", "status"): "proposed negotiating reached signed adopted in-force rejected not-reached violated collapsed implemented",
    ("inc", "type"): "air-strike shelling bombing battle killing abduction chemical aid-attack ceasefire-violation protest other",
    ("rel", "type"): "renamed alias member-of affiliated-with allied-with backs fights designates-terrorist split-from",
    ("ctl", "change"): "captured lost held besieged encircled siege-lifted withdrawn",
    ("acc", "type"): "pause aid-delivery aid-blocked evacuation corridor",
    ("acc", "status"): "proposed agreed under-way done blocked denied"}.items()}
START, END, FORM, LEMMA, UPOS, XPOS, RELATION, HEAD, QUOTED = range(9)


def load(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def is_masked(form):
    return form.startswith("<")


def word_vectors(path="../../weights/parser-small.bin"):
    """The vectors that the parser ships, and the rank of each word."""
    data = open(path, "rb").read()
    length = struct.unpack("<I", data[:4])[0]
    head = json.loads(data[4:4 + length])
    listed = {name: (kind, shape, offset) for name, kind, shape, offset in head["T"]}
    def tensor(name):
        kind, shape, offset = listed[name]
        return np.frombuffer(data, dtype=kind, count=int(np.prod(shape)), offset=4 + length + offset).reshape(shape)
    return tensor("glove.q").astype(np.float32) * tensor("glove.s")[:, None], {w: i for i, w in enumerate(head["glove"])}


class Weights:
    """Tensors behind a JSON head; matrices with one scale a row."""
    def __init__(self):
        self.listed, self.parts, self.length = [], [], 0

    def put(self, name, values):
        values = np.ascontiguousarray(values)
        gap = -self.length % 8
        self.parts.append(b"\0" * gap + values.tobytes())
        self.listed.append([name, str(values.dtype), list(values.shape), self.length + gap])
        self.length += gap + values.nbytes

    def put_rows(self, name, rows):
        scale = np.abs(rows).max(1) / 127 + 1e-12
        self.put(name + ".q", np.clip(np.round(rows / scale[:, None]), -127, 127).astype(np.int8))
        self.put(name + ".s", scale.astype(np.float32))

    def write(self, path, **head):
        text = json.dumps({**head, "T": self.listed}, ensure_ascii=False, separators=(",", ":")).encode()
        text += b" " * ((-len(text) - 4) % 8)
        open(path, "wb").write(struct.pack("<I", len(text)) + text + b"".join(self.parts))
        print(path, 4 + len(text) + self.length, "bytes")
