/**
 * What an HTTP call came to: the body, or a stable code of what went wrong (`offline` when there was no answer), and after how
 * many milliseconds to ask again, if the server said so.
 */
export type Reply<T> =
  | { body: T; problem?: undefined }
  | { problem: string; after?: number | undefined; body?: undefined };

/** Calls the server's HTTP side with JSON both ways. Never throws. */
export async function call<T>(method: string, path: string, body?: unknown): Promise<Reply<T>> {
  const init: RequestInit = { method, headers: { Accept: 'application/json' }, cache: 'no-store' };
  if (body !== undefined) {
    init.headers = { ...init.headers, 'Content-Type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  try {
    const answer = await fetch(path, init);
    const json = await answer.json().catch(() => null);
    if (answer.ok) return { body: json as T };
    return { problem: codeOf(answer.status, json), after: waitOf(answer.headers.get('Retry-After')) };
  } catch {
    return { problem: 'offline' };
  }
}

function codeOf(status: number, json: unknown): string {
  const code = (json as { code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  if (status === 429) return 'tooManyTries';
  return status >= 500 ? 'offline' : `http${status}`;
}

function waitOf(header: string | null): number | undefined {
  const seconds = Number.parseInt(header ?? '', 10);
  return seconds >= 0 ? seconds * 1000 : undefined;
}
