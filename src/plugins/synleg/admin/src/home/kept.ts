import { useState } from 'react';

/** A choice that this browser keeps for a person: put away, chosen. Nothing is lost when it is not there. */
export function useKept(
  key: string,
  user: number | string | undefined,
): [string | null, (value: string) => void] {
  const place = `synleg.${key}.${user ?? 0}`;
  const [value, setValue] = useState(() => localStorage.getItem(place));
  const keep = (next: string) => {
    localStorage.setItem(place, next);
    setValue(next);
  };
  return [value, keep];
}
