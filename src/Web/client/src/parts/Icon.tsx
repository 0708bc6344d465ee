const shapes = {
  add: 'M12 5v14M5 12h14',
  agree: 'M5 13l4 4L19 7',
  agenda: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4',
  alone: 'M12 8v5M12 16.5v.5M12 3l9.5 17h-19z',
  back: 'M14 6l-6 6 6 6',
  balance: 'M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  camera: 'M4 8h4l1.500-2.500h5L16 8h4v11H4zM12 16.500a3 3 0 100-6 3 3 0 000 6z',
  check: 'M5 13l4 4L19 7',
  close: 'M6 6l12 12M18 6L6 18',
  comment: 'M4 5h16v11H10l-5 4v-4H4z',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  down: 'M6 9l6 6 6-6',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  hand: 'M8 12V5.5a1.5 1.5 0 013 0V11m0-6.5a1.5 1.5 0 013 0V11m0-4.5a1.5 1.5 0 013 0V14c0 4-2 7-5.5 7S7 19 5 15l-1-2.5a1.4 1.4 0 012.4-1.3L8 13',
  heart: 'M12 20S4 15 4 9.5A4 4 0 0112 8a4 4 0 018 1.5C20 15 12 20 12 20z',
  hidden: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 20L20 4',
  idea: 'M9 18h6M10 21h4M8 14a5.5 5.5 0 118 0c-.8.8-1 1.5-1 2.5H9c0-1-.2-1.7-1-2.5z',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 016 0v3',
  mine: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  more: 'M5.500 12a.5.5 0 101 0 .5.5 0 10-1 0M11.500 12a.5.5 0 101 0 .5.5 0 10-1 0M17.500 12a.5.5 0 101 0 .5.5 0 10-1 0',
  move: 'M5 12h14M13 6l6 6-6 6',
  now: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5l3 2',
  pause: 'M9 6v12M15 6v12',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 19c.8-3.5 3.2-5 6.5-5s5.700 1.500 6.500 5M16 4.500a3.500 3.500 0 010 6M18 14.300c2 .7 3.200 2.200 3.700 4.700',
  play: 'M8 5l11 7-11 7z',
  question: 'M9 9a3 3 0 116 0c0 2-3 2.500-3 5M12 18v.01',
  remove: 'M5 12h14',
  screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
  search: 'M11 18a7 7 0 100-14 7 7 0 000 14zM16 16l5 5',
  send: 'M5 12l-1-8 17 8-17 8 1-8zM5 12h8',
  theme: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 3v18M12 8l6-2M12 13h9M12 18l5-1',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  turn: 'M4 12a8 8 0 0114-5l2 2M20 4v5h-5M20 12a8 8 0 01-14 5l-2-2M4 20v-5h5',
  undo: 'M8 5L4 9l4 4M4 9h10a6 6 0 010 12h-3',
  up: 'M6 15l6-6 6 6',
  wait: 'M7 3h10M7 21h10M8 3c0 5 4 6 4 9s-4 4-4 9M16 3c0 5-4 6-4 9s4 4 4 9',
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside words, or with words of its own when it stands alone. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its label or the words beside it name it
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
