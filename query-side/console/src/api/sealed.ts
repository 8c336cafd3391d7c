/*
 * What somebody has to find again on this browser without the ledger, sealed by a key that no script can read. The key is made when the
 * first thing is kept and destroyed at sign-out; ADR 0137 says what that keeps out and what not.
 */
interface Sealed {
  id: string;
  by: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

interface KeyOf {
  id: string;
  key: CryptoKey;
}

type Room = 'keys' | 'kept';

const ROOMS: Room[] = ['keys', 'kept'];
const ALGORITHM = 'AES-GCM';

let database: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const asked = indexedDB.open('warm-ledger', 1);
    asked.onupgradeneeded = () => ROOMS.forEach((room) => asked.result.createObjectStore(room, { keyPath: 'id' }));
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error ?? new Error('no database'));
  });
}

/** Written for good once it is answered. */
async function within<T>(room: Room, mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const base = await (database ??= opened());
  return new Promise((done, fail) => {
    const change = base.transaction(room, mode, { durability: 'strict' });
    const asked = run(change.objectStore(room));
    change.oncomplete = () => done(asked.result);
    change.onabort = () => fail(change.error ?? new Error('not kept'));
  });
}

type Row = Sealed | KeyOf;

/** Where a browser keeps nothing, this tab does. */
const here: Record<Room, Map<string, Row>> = { keys: new Map(), kept: new Map() };
const keeps = () => 'indexedDB' in globalThis;

const all = async <T extends Row>(room: Room): Promise<T[]> =>
  (keeps() ? await within(room, 'readonly', (store) => store.getAll()) : [...here[room].values()]) as T[];

const put = async (room: Room, row: Row): Promise<unknown> => (keeps() ? within(room, 'readwrite', (store) => store.put(row)) : here[room].set(row.id, row));

const drop = async (room: Room, id: string): Promise<unknown> => (keeps() ? within(room, 'readwrite', (store) => store.delete(id)) : here[room].delete(id));

/** Of two tabs that make it at once the second takes the first one's. */
const add = async (row: KeyOf): Promise<unknown> =>
  keeps() ? within('keys', 'readwrite', (store) => store.add(row)).catch(() => undefined) : put('keys', row);

const found = async (by: string): Promise<CryptoKey | undefined> => (await all<KeyOf>('keys')).find(({ id }) => id === by)?.key;

async function keyOf(by: string): Promise<CryptoKey> {
  const known = await found(by);
  if (known) return known;
  await add({ id: by, key: await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']) });
  return (await found(by))!;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Keeps it under a name of its own, for whoever it is that keeps it. */
export async function keepSealed(id: string, by: string, content: object): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: ALGORITHM, iv, additionalData: bytes(`${by}/${id}`) };
  await put('kept', { id, by, iv, sealed: await crypto.subtle.encrypt(how, await keyOf(by), bytes(JSON.stringify(content))) });
}

/** Everything of that kind; what no key opens any more is gone. */
export async function unsealed<T>(kind: string, by?: string): Promise<T[]> {
  const rows = (await all<Sealed>('kept')).filter((row) => row.id.startsWith(`${kind}/`) && (!by || row.by === by));
  const opened = await Promise.all(rows.map((row) => open<T>(row).catch(() => [])));
  return opened.flat();
}

async function open<T>({ id, by, iv, sealed }: Sealed): Promise<T[]> {
  const key = await found(by);
  if (!key) return [];
  const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData: bytes(`${by}/${id}`) }, key, sealed);
  return [JSON.parse(new TextDecoder().decode(plain)) as T];
}

export const dropSealed = async (id: string): Promise<void> => void (await drop('kept', id));

/** Nothing of that person stays, and what a copy still has opens no more. */
export async function forgetSealed(by: string): Promise<void> {
  const rows = (await all<Sealed>('kept')).filter((row) => row.by === by);
  await Promise.all(rows.map(({ id }) => drop('kept', id)));
  await drop('keys', by);
}
