import { useEffect, useState } from 'react';

/**
 * Whether something has been going on for a while: what is over at once needs no sign of progress.
 * @param isGoingOn whether it goes on now
 * @param ms how long it must have
 */
export function useLongerThan(isGoingOn: boolean, ms: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isGoingOn, ms]);
  return isLong;
}
