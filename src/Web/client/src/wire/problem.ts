/** What an HTTP call came to: the body, or a stable code of what went wrong (`offline` when there was no answer). */
export type Reply<T> = { body: T; problem?: undefined } | { problem: string; body?: undefined };

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
    return answer.ok ? { body: json as T } : { problem: codeOf(answer.status, json) };
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
