import type { ComponentType } from 'preact';

/** What a page is given: the named parts of its address. */
export interface Place {
  /** Workshop id, where the address has one. */
  workshop: string;
  /** Join code, where the address has one. */
  code: string;
}

type PageModule = { default: ComponentType<Place> };

interface Route {
  path: RegExp;
  load: () => Promise<PageModule>;
}

/** Every page is a chunk of its own. */
const routes: readonly Route[] = [
  { path: /^\/w\/(?<workshop>[^/]+)\/lead$/, load: () => import('./lead/LeadPage') },
  { path: /^\/w\/(?<workshop>[^/]+)\/wall$/, load: () => import('./wall/WallPage') },
  { path: /^\/w\/(?<workshop>[^/]+)\/?$/, load: () => import('./phone/PhonePage') },
  { path: /^\/r\/(?<code>[^/]+)$/, load: () => import('./register/RegisterPage') },
  { path: /^\/new$/, load: () => import('./create/CreatePage') },
  { path: /^\/(?:j\/(?<code>[^/]+))?$/, load: () => import('./join/JoinPage') },
];

export interface Found {
  place: Place;
  load: Route['load'];
}

/** The page of an address, or null. */
export function find(path: string): Found | null {
  for (const { path: pattern, load } of routes) {
    const match = pattern.exec(path);
    if (match) return { place: { workshop: '', code: '', ...defined(match.groups) }, load };
  }
  return null;
}

function defined(groups: Record<string, string | undefined> = {}): Partial<Place> {
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
}
