/**
 * Turns at one file within this process. SQLite waits for another writer by blocking, so a writer of the same process
 * would never get on: here one waits for the other before it asks SQLite.
 */
const lastTurns = new Map<string, Promise<unknown>>();

export function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  const turn = (lastTurns.get(path) ?? Promise.resolve()).catch(() => {}).then(work);
  lastTurns.set(path, turn);
  const forget = (): void => {
    if (lastTurns.get(path) === turn) lastTurns.delete(path);
  };
  turn.then(forget, forget);
  return turn;
}
