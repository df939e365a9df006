import { useEffect, useRef, useState } from 'react';

/**
 * Takes files dropped anywhere on the page, also over the add-in's frame, which is covered while
 * files are dragged.
 * @param onFiles told of the dropped files
 * @returns whether files are over the page now
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const listener = useRef(onFiles);
  listener.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.stopPropagation();
      listener.current([...event.dataTransfer.files]);
    };
    // Captured, because the grid takes drags for its own.
    const captured = { capture: true };
    window.addEventListener('dragenter', over, captured);
    window.addEventListener('dragover', over, captured);
    window.addEventListener('dragleave', leave, captured);
    window.addEventListener('drop', drop, captured);
    return () => {
      window.removeEventListener('dragenter', over, captured);
      window.removeEventListener('dragover', over, captured);
      window.removeEventListener('dragleave', leave, captured);
      window.removeEventListener('drop', drop, captured);
    };
  }, []);
  return isOver;
}
