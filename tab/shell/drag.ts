import { type DragEvent, useState } from 'react';
import { dropPlace } from './order.ts';

interface Over {
  index: number;
  lower: boolean;
}

/** Dragging a list's rows by their grips with the mouse. Readers of the keyboard have the buttons. */
export function useDrag(move: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const stop = () => {
    setFrom(null);
    setOver(null);
  };
  const grip = (index: number) => ({
    draggable: true,
    onDragStart: ({ dataTransfer, currentTarget }: DragEvent) => {
      dataTransfer.effectAllowed = 'move';
      dataTransfer.setData('text/plain', '');
      const row = currentTarget.closest('li');
      if (row) dataTransfer.setDragImage(row, 0, 0);
      setFrom(index);
    },
    onDragEnd: stop,
  });
  const row = (index: number) => ({
    'data-drop': over?.index === index && from !== null ? (over.lower ? 'below' : 'above') : undefined,
    onDragOver: (event: DragEvent) => {
      if (from === null) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      const lower = event.clientY > top + height / 2;
      if (over?.index !== index || over.lower !== lower) setOver({ index, lower });
    },
    onDrop: (event: DragEvent) => {
      if (from === null || over === null) return;
      event.preventDefault();
      move(from, dropPlace(from, over.index, over.lower));
      stop();
    },
  });
  return { grip, row };
}

export type Drag = ReturnType<typeof useDrag>;
