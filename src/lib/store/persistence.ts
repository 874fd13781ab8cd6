import Dexie from 'dexie';
import type { Outcome } from '../core/outcome';
import { DATABASE_NAME, type Database } from './database';
import { attempt, type StorageCode } from './problems';

/** How much this site stores, what the browser allows it, and whether the browser promised not to clear it by itself. */
export interface StorageUse {
	/** Bytes; null where the browser does not say. */
	used: number | null;
	allowed: number | null;
	persistent: boolean;
}

/** Reads how much is stored, without asking for anything. */
export async function storageUse(): Promise<StorageUse> {
	const storage = navigator.storage as StorageManager | undefined;
	const estimate = await storage?.estimate?.();
	return {
		used: estimate?.usage ?? null,
		allowed: estimate?.quota ?? null,
		persistent: (await storage?.persisted?.()) ?? false
	};
}

/** Asks the browser to keep the data until the user deletes them. Some browsers ask the user, others decide alone. */
export async function askToPersist(): Promise<boolean> {
	const storage = navigator.storage as StorageManager | undefined;
	return (await storage?.persist?.()) ?? false;
}

/** Deletes the whole database. Other tabs are told and close theirs. */
export function deleteEverything(
	db: Database | null,
	name: string = DATABASE_NAME
): Promise<Outcome<void, StorageCode>> {
	return attempt(async () => {
		db?.close();
		await Dexie.delete(name);
	});
}
