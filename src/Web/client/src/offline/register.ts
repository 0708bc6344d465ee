/** How long after the page is there the device begins to keep it, in milliseconds: showing it comes first. */
const after = 1000;

/**
 * Lets this device open the pages without the server from now on, where browsers allow that (https and localhost). A newer worker
 * that has been waiting takes over as this page opens; one that is found later waits for the next.
 */
export function keepClient(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => setTimeout(() => void register(), after));
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    registration.waiting?.postMessage('takeOver');
  } catch {
    // Refused storage, or no network just now: the page works without.
  }
}
