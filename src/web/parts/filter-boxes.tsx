/** Boxes of filters: words, typed and searched for after a pause, and days. Each tells its value when it is whole. */
import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 200;

interface WordsBoxProps {
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onWords: (words: string) => void;
}

export function WordsBox({ name, label, placeholder, value, onWords }: WordsBoxProps) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address can change from elsewhere: a step back, a cleared filter.
  useEffect(() => setTyped((now) => (now.trim() === value ? now : value)), [value]);
  const search = (words: string, pauseMs: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onWords(words.trim()), pauseMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className="filter-search">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <input
        id={`filter-${name}`}
        type="search"
        placeholder={placeholder}
        value={typed}
        maxLength={200}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value, PAUSE_MS);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") search(typed, 0);
        }}
      />
    </div>
  );
}

interface DayBoxProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

export function DayBox({ name, label, value, onDay }: DayBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  // Left to the browser while it is typed: half a date has no value and would be wiped out.
  useEffect(() => {
    if (box.current && box.current.value !== value && isDay) box.current.value = value;
    if (box.current && value === "" && box.current.validity.valid) box.current.value = "";
  }, [value, isDay]);
  return (
    <div className="filter-day">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <input
        ref={box}
        id={`filter-${name}`}
        type="date"
        defaultValue={isDay ? value : ""}
        onChange={(event) => {
          const day = event.target.value;
          // While a year is being typed the box passes through 0002, 0020 and 0202.
          if (day === "" ? event.target.validity.valid : day >= "1000") onDay(day);
        }}
      />
    </div>
  );
}
