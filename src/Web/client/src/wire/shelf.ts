/** Where things with an id are kept on this device. */
export interface Shelf<T extends { id: string }> {
  all(): Promise<T[]>;
  put(thing: T): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The best place that this browser has: IndexedDB, else its local storage, else memory. */
export async function openShelf<T extends { id: string }>(name: string): Promise<Shelf<T>> {
  try {
    return await openDatabaseShelf<T>(name);
  } catch {
    return new StorageShelf<T>(name);
  }
}

/**
 * A place for much, that may be missing.
 * @throws where the browser has or allows no IndexedDB.
 */
export async function openDatabaseShelf<T extends { id: string }>(name: string): Promise<Shelf<T>> {
  return new DatabaseShelf<T>(await openDatabase(name));
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('things', { keyPath: 'id' });
  return result(opening);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

class DatabaseShelf<T extends { id: string }> implements Shelf<T> {
  constructor(readonly database: IDBDatabase) {}

  async all(): Promise<T[]> {
    return await result(this.#things('readonly').getAll());
  }

  async put(thing: T): Promise<void> {
    const things = this.#things('readwrite');
    things.put(thing);
    await written(things.transaction);
  }

  async remove(id: string): Promise<void> {
    const things = this.#things('readwrite');
    things.delete(id);
    await written(things.transaction);
  }

  #things(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction('things', mode).objectStore('things');
  }
}

function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Local storage, or only memory where even that is refused. */
export class StorageShelf<T extends { id: string }> implements Shelf<T> {
  #things: T[];

  constructor(readonly name: string) {
    this.#things = this.#read();
  }

  async all(): Promise<T[]> {
    this.#things = this.#read();
    return [...this.#things];
  }

  async put(thing: T): Promise<void> {
    this.#write([...this.#read().filter((other) => other.id !== thing.id), thing]);
  }

  async remove(id: string): Promise<void> {
    this.#write(this.#read().filter((other) => other.id !== id));
  }

  #read(): T[] {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? '[]') as T[];
    } catch {
      return this.#things ?? [];
    }
  }

  #write(things: T[]): void {
    this.#things = things;
    try {
      localStorage.setItem(this.name, JSON.stringify(things));
    } catch {
      // Full or refused: memory has it.
    }
  }
}
