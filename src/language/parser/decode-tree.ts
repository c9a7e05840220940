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
  const heads = new Int32Array(scores.length);
  let roots = 0;
  for (let word = 0; word < heads.length; word++) {
    heads[word] = best(scores[word]!);
    if (heads[word] === 0) roots++;
  }
  if (roots === 1 && isTree(heads)) return heads;
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
    for (let i = 1; i < graph.length; i++) sum += scores[i - 1]![tree[i]!]!;
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
    let j = i;
    for (; j !== 0 && state[j] === 0; j = heads[j - 1]!) state[j] = 1;
    if (j !== 0 && state[j] === 1) return false;
    for (let k = i; k !== 0 && state[k] === 1; k = heads[k - 1]!) state[k] = 2;
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

/** A cycle that became one node, standing under the number of its first word. */
interface Contraction {
  readonly whole: number;
  readonly cycle: readonly number[];
  /** Head of each word of the cycle within it. */
  readonly within: readonly number[];
  /** The other nodes there were then. */
  readonly outside: readonly number[];
  /** For a head outside, the word of the cycle it would take. */
  readonly enters: Int32Array;
  /** For a word outside, the word of the cycle it would hang on. */
  readonly leaves: Int32Array;
}

/**
 * Chu-Liu/Edmonds, in place: `graph[i][j]` is the score of j as the head of i; node 0 is the root. A cycle is merged
 * into the row and column of its first word, which costs its length times the number of nodes; all of them together
 * cost the square of the sentence's length.
 */
function spanningTree(graph: readonly Float64Array[]): Int32Array {
  const size = graph.length;
  const heads = new Int32Array(size).fill(-1);
  let nodes = Array.from({ length: size }, (_, i) => i);
  for (let i = 1; i < size; i++) heads[i] = bestHead(graph[i]!, i, nodes);
  const contractions: Contraction[] = [];
  for (let cycle = findCycle(heads, nodes); cycle; cycle = findCycle(heads, nodes)) {
    const contraction = contract(graph, heads, cycle, nodes);
    contractions.push(contraction);
    nodes = [...contraction.outside, contraction.whole].sort((a, b) => a - b);
    const { whole, outside } = contraction;
    const inCycle = new Set(cycle);
    for (const i of outside) if (i > 0 && inCycle.has(heads[i]!)) heads[i] = whole;
    heads[whole] = bestHead(graph[whole]!, whole, nodes);
  }
  for (const { whole, cycle, within, outside, enters, leaves } of contractions.reverse()) {
    const head = heads[whole]!;
    for (const i of outside) if (i > 0 && heads[i] === whole) heads[i] = leaves[i]!;
    for (const [k, word] of cycle.entries()) heads[word] = within[k]!;
    heads[enters[head]!] = head;
  }
  return heads;
}

function bestHead(row: Float64Array, word: number, nodes: readonly number[]): number {
  let winner = -1;
  for (const j of nodes) if (j !== word && (winner < 0 || row[j]! > row[winner]!)) winner = j;
  return winner;
}

function findCycle(heads: Int32Array, nodes: readonly number[]): number[] | null {
  const state = new Uint8Array(heads.length);
  for (const i of nodes) {
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

/** Writes the cycle as one node into the graph; what it was made of says later where to break it. */
function contract(
  graph: readonly Float64Array[],
  heads: Int32Array,
  cycle: readonly number[],
  nodes: readonly number[],
): Contraction {
  const whole = cycle[0]!;
  const inCycle = new Set(cycle);
  const outside = nodes.filter((i) => !inCycle.has(i));
  const enters = new Int32Array(graph.length);
  const leaves = new Int32Array(graph.length);
  const gains = new Float64Array(graph.length);
  for (const i of outside) {
    let highest = Number.NEGATIVE_INFINITY;
    let hold = cycle[0]!;
    for (const word of cycle) {
      const gain = graph[word]![i]! - graph[word]![heads[word]!]!;
      if (gain > highest) {
        highest = gain;
        enters[i] = word;
      }
      if (i > 0 && graph[i]![word]! > graph[i]![hold]!) hold = word;
    }
    gains[i] = highest;
    leaves[i] = hold;
  }
  const within = cycle.map((word) => heads[word]!);
  for (const i of outside) {
    graph[whole]![i] = gains[i]!;
    if (i > 0) graph[i]![whole] = graph[i]![leaves[i]!]!;
  }
  return { whole, cycle, within, outside, enters, leaves };
}
