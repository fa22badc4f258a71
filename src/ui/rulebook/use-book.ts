import { useEffect, useState } from 'react';
import { useEngine } from '../engine';
import type { BookPort } from './book-port';

/** The rule book once it has been fetched. */
export function useBook(): BookPort | undefined {
  const { book: load } = useEngine();
  const [book, setBook] = useState<BookPort>();
  useEffect(() => {
    let here = true;
    void load().then((loaded) => here && setBook(loaded));
    return () => {
      here = false;
    };
  }, [load]);
  return book;
}
