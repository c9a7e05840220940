/**
 * A box for any part of an actor's name, with the actors of the record that fit below it. Arrow keys choose, Enter
 * takes, Escape closes; what was typed is a filter as well.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { ActorsAnswer } from "../../server/answers.ts";
import { fetchAnswer } from "../resource.ts";
import { addressOf } from "../router.tsx";

const SHOWN = 8;
const PAUSE_MS = 120;

export function ActorPicker({ value, onPick }: { value: string; onPick: (name: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [names, setNames] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const picked = useRef(value);

  useEffect(() => {
    setTyped(value);
    picked.current = value;
  }, [value]);

  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const address = addressOf("/api/actors", { search: typed.trim().slice(0, 200), limit: SHOWN });
      fetchAnswer<ActorsAnswer>(address, stop.signal).then(
        (answer) => setNames([...new Set(answer.items.map((actor) => actor.name))]),
        () => setNames([]),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, isOpen]);

  const take = (name: string): void => {
    setTyped(name);
    setOpen(false);
    setAt(-1);
    if (name === picked.current) return;
    picked.current = name;
    onPick(name);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (names.length > 0)
        setAt((place) => (place + step + names.length + (place < 0 && step < 0 ? 1 : 0)) % names.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(isOpen && at >= 0 ? (names[at] ?? typed.trim()) : typed.trim());
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      setAt(-1);
    }
  };
  const isShown = isOpen && names.length > 0;
  return (
    <div className="picker">
      <label htmlFor={id}>Actor</label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder="Any name"
        aria-expanded={isShown}
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => take(typed.trim())}
        onKeyDown={press}
      />
      <div
        id={`${id}-names`}
        className="picker-names"
        role="listbox"
        aria-label="Actors"
        tabIndex={-1}
        hidden={!isShown}
      >
        {names.map((name, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
          <div
            key={name}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            // The box would lose focus, and with it the list, before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(name)}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
