import { useEffect } from 'preact/hooks';

/** Where the focus was, and what stood around it then. */
interface Spot {
  element: HTMLElement;
  /** All that could be reached with the Tab key, in order. */
  kin: readonly HTMLElement[];
  /** What it stood in, itself the innermost. */
  homes: readonly Element[];
}

/** Keys that only those press who go by the keyboard; one on a screen has none of them. */
const walking = new Set(['Tab', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

const reach = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Of this page and the one before it: who came in by the keyboard goes on by it. */
let spot: Spot | null = null;
let walks = false;

/** Keeps the focus of those who go by the keyboard on the page, see {@link keepFocus}. */
export function useKeptFocus(): void {
  useEffect(keepFocus, []);
}

/**
 * What has the focus may go away: used up, closed, sorted elsewhere. Then the same thing in its new place takes it, or what stands
 * next, so that nobody begins anew at the top of the page. Who uses a finger or a mouse is left alone.
 * @returns Ends it.
 */
export function keepFocus(): () => void {
  const over = new AbortController();
  const on = (name: string, act: (event: Event) => void) =>
    document.addEventListener(name, act, { capture: true, signal: over.signal });
  const remember = () => {
    if (walks && !isLost()) spot = spotOf(document.activeElement as HTMLElement);
  };
  on('pointerdown', () => {
    walks = false;
    spot = null;
  });
  on('keydown', (event) => {
    walks ||= walking.has((event as KeyboardEvent).key);
    remember();
  });
  on('focusin', remember);
  const watch = new MutationObserver(() => {
    if (spot && isLost()) take(successor(spot));
  });
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    over.abort();
    watch.disconnect();
  };
}

function isLost(): boolean {
  const at = document.activeElement;
  return !at || at === document.body || at.matches(':disabled');
}

function spotOf(element: HTMLElement): Spot {
  const homes: Element[] = [];
  for (let home: HTMLElement | null = element; home; home = home.parentElement) homes.push(home);
  return { element, kin: [...document.querySelectorAll<HTMLElement>(reach)], homes };
}

/** What is to have the focus now; null while nothing is there yet. */
function successor({ element, kin, homes }: Spot): HTMLElement | null {
  if (fits(element)) return element;
  const all = [...(topmost() ?? document).querySelectorAll<HTMLElement>(reach)].filter(fits);
  const twin = all.find((one) => !kin.includes(one) && alike(one, element));
  if (twin) return twin;
  if (homes.some((home) => home.localName === 'main' && !home.isConnected))
    return heading(document.querySelector('main'));
  const before = kin.slice(0, Math.max(0, kin.indexOf(element))).findLast(fits);
  for (const home of homes.filter((one) => one.isConnected)) {
    // All that stood on the page is gone
    if (home.matches('#page, body')) break;
    const inside = all.filter((one) => home.contains(one));
    const next = inside.find((one) => !before || follows(one, before)) ?? inside.at(-1);
    if (next ?? heading(home)) return next ?? heading(home);
  }
  return heading(document.querySelector('main'));
}

/** Can it take the focus? */
function fits(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && (element.checkVisibility?.() ?? true);
}

/** What lies over everything else, if anything does. */
function topmost(): Element | undefined {
  return [...document.querySelectorAll('dialog[open]')].at(-1);
}

/** Drawn anew, does it do the same? */
function alike(one: HTMLElement, other: HTMLElement): boolean {
  return one.localName === other.localName && nameOf(one) !== '' && nameOf(one) === nameOf(other);
}

function nameOf(element: HTMLElement): string {
  const { labels } = element as HTMLInputElement;
  return element.ariaLabel || labels?.[0]?.textContent || element.textContent || '';
}

function follows(one: Node, other: Node): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** From there one reads on, where there is nothing to press. */
function heading(place: Element | null): HTMLElement | null {
  return place?.querySelector<HTMLElement>('h1, h2, h3') ?? null;
}

function take(element: HTMLElement | null): void {
  if (element && !element.matches(reach)) element.tabIndex = -1;
  element?.focus();
}
