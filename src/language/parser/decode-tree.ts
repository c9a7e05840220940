/**
 * The best tree from head scores. In: for each word a score for each head (0 the root, i + 1 word i); out: a head for
 * each word, one word at the root and no cycle.
 *
 * Each word first takes its best head; where that is no tree, Chu-Liu and Edmonds' algorithm runs for the three words
 * that would best stand at the root (Chu & Liu 1965, Edmonds 1967), and the best of the three trees is taken.
 */
const FORBIDDEN = -1e6;
const ROOTS_TRIED = 3;

export function decodeTree(scores: readonly Float32Array[]): Int32Array {
  const heads = Int32Array.from(scores, (row) => best(row));
  if (heads.filter((head) => head === 0).length === 1 && isTree(heads)) return heads;
  const margins = scores.map((row, word) => {
    let other = Number.NEGATIVE_INFINITY;
    for (let j = 1; j < row.length; j++) if (row[j]! > other) other = row[j]!;
    return { word, margin: row[0]! - other };
  });
  margins.sort((a, b) => b.margin - a.margin);
  let winner = heads;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { word } of margins.slice(0, ROOTS_TRIED)) {
    const graph = withRoot(scores, word);
    const tree = spanningTree(graph);
    let sum = 0;
    for (let i = 1; i < graph.length; i++) sum += graph[i]![tree[i]!]!;
    if (sum > highest) {
      highest = sum;
      winner = tree.slice(1);
    }
  }
  return winner;
}

function best(row: Float32Array): number {
  let winner = 0;
  for (let j = 1; j < row.length; j++) if (row[j]! > row[winner]!) winner = j;
  return winner;
}

function isTree(heads: Int32Array): boolean {
  // 0 not seen, 1 on the way up now, 2 known to reach the root.
  const state = new Uint8Array(heads.length + 1);
  for (let i = 1; i <= heads.length; i++) {
    const path: number[] = [];
    let j = i;
    for (; j !== 0 && state[j] === 0; j = heads[j - 1]!) {
      state[j] = 1;
      path.push(j);
    }
    if (j !== 0 && state[j] === 1) return false;
    for (const k of path) state[k] = 2;
  }
  return true;
}

/** Scores as a full graph in which only `root` may hang on the root. */
function withRoot(scores: readonly Float32Array[], root: number): Float64Array[] {
  const size = scores.length + 1;
  const graph = Array.from({ length: size }, () => new Float64Array(size).fill(FORBIDDEN));
  for (const [word, row] of scores.entries()) {
    for (let head = 0; head < size; head++) {
      if (head === word + 1 || (head === 0) !== (word === root)) continue;
      graph[word + 1]![head] = row[head]!;
    }
  }
  return graph;
}

/** Chu-Liu/Edmonds: `graph[i][j]` is the score of j as the head of i; node 0 is the root. */
function spanningTree(graph: readonly Float64Array[]): Int32Array {
  const size = graph.length;
  const heads = new Int32Array(size);
  heads[0] = -1;
  for (let i = 1; i < size; i++) {
    let winner = -1;
    for (let j = 0; j < size; j++) if (j !== i && (winner < 0 || graph[i]![j]! > graph[i]![winner]!)) winner = j;
    heads[i] = winner;
  }
  const cycle = findCycle(heads);
  return cycle ? contract(graph, heads, cycle) : heads;
}

function findCycle(heads: Int32Array): number[] | null {
  const state = new Uint8Array(heads.length);
  for (let i = 1; i < heads.length; i++) {
    const path: number[] = [];
    let j = i;
    for (; j > 0 && state[j] === 0; j = heads[j]!) {
      state[j] = 1;
      path.push(j);
    }
    if (j > 0 && state[j] === 1) return path.slice(path.indexOf(j));
    for (const k of path) state[k] = 2;
  }
  return null;
}

/** The cycle becomes one node; the tree of the smaller graph says where to break it. */
function contract(graph: readonly Float64Array[], heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Set(cycle);
  const outside = Array.from(graph.keys()).filter((i) => !inCycle.has(i));
  const whole = outside.length;
  const smaller = Array.from({ length: whole + 1 }, () => new Float64Array(whole + 1).fill(FORBIDDEN));
  /** For a word outside, the word of the cycle it would hang on; for a head outside, the word it would take. */
  const leaves = new Int32Array(whole);
  const enters = new Int32Array(whole);
  for (const [i, word] of outside.entries()) {
    for (const [j, head] of outside.entries()) if (i !== j && i > 0) smaller[i]![j] = graph[word]![head]!;
    if (i > 0) {
      let winner = cycle[0]!;
      for (const head of cycle) if (graph[word]![head]! > graph[word]![winner]!) winner = head;
      smaller[i]![whole] = graph[word]![winner]!;
      leaves[i] = winner;
    }
    let winner = cycle[0]!;
    let highest = Number.NEGATIVE_INFINITY;
    for (const dependent of cycle) {
      const gain = graph[dependent]![word]! - graph[dependent]![heads[dependent]!]!;
      if (gain > highest) {
        highest = gain;
        winner = dependent;
      }
    }
    smaller[whole]![i] = highest;
    enters[i] = winner;
  }
  const tree = spanningTree(smaller);
  const result = Int32Array.from(heads);
  for (let i = 1; i < whole; i++) result[outside[i]!] = tree[i] === whole ? leaves[i]! : outside[tree[i]!]!;
  const entry = tree[whole]!;
  result[enters[entry]!] = outside[entry]!;
  return result;
}
