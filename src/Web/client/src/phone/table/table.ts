import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { call } from '../../wire/problem';

/** People who may sit at one device. */
export const mostSeats = 12;

/** Several people at one device: each is a participant of their own, with their own notes and dots. */
export interface Table {
  /** How many sit here. */
  seats: number;
  /** Whose turn it is, from 1. */
  turn: number;
  /** Has a note just been sent, and the device is to be handed on? */
  handsOver: boolean;
  /** The next one, after the last the first again. */
  next: () => void;
  /** That person's turn. */
  go: (seat: number) => void;
  /** One more sits down; a stable code when they cannot. */
  sitDown: (code: string) => Promise<string | null>;
  /** A note was sent. */
  posted: () => void;
  /** Only the device's own person goes on. */
  leave: () => void;
}

const place = (workshop: string) => `table/${workshop}`;

/** The table of a device in a workshop; it is remembered on the device. */
export function useOwnTable(workshop: string): Table {
  const [seats, setSeats] = useState(() => remembered(workshop));
  const [turn, setTurn] = useState(1);
  const [handsOver, setHandsOver] = useState(false);
  const keep = (count: number) => {
    remember(workshop, count);
    setSeats(count);
  };
  const go = (seat: number) => {
    setHandsOver(false);
    setTurn(seat);
  };
  return {
    seats,
    turn,
    handsOver,
    go,
    next: () => go(turn >= seats ? 1 : turn + 1),
    sitDown: async (code) => {
      const seat = seats + 1;
      const { problem } = await call('POST', '/api/join', { code, seat, returning: true });
      if (problem !== undefined) return problem;
      keep(seat);
      go(seat);
      return null;
    },
    posted: () => setHandsOver(seats > 1),
    leave: () => {
      keep(1);
      go(1);
    },
  };
}

export const TableContext = createContext<Table | null>(null);

/** The table that this page sits at, or null outside of one. */
export function useTable(): Table | null {
  return useContext(TableContext);
}

function remembered(workshop: string): number {
  try {
    const seats = Number(localStorage.getItem(place(workshop)));
    return seats >= 1 && seats <= mostSeats ? seats : 1;
  } catch {
    return 1;
  }
}

function remember(workshop: string, seats: number): void {
  try {
    localStorage.setItem(place(workshop), String(seats));
  } catch {
    // Refused storage: the table lasts as long as the page.
  }
}
