/** A dropped folder may hold the whole disk: so many files of it are taken, from so deep. */
const MOST_FILES = 100;
const MOST_DEPTH = 4;

/** Files that systems leave in folders, and that nobody means to open. */
const isHidden = (name: string): boolean =>
	name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);

/**
 * The files that were dropped, with those inside dropped folders. Must be called while the drop is handled: afterwards
 * the browser does not say any more what was a folder.
 */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
	const files = [...transfer.files];
	if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve(files);
	const found: File[] = [];
	return entries
		.reduce(
			(before, entry) => before.then(() => (entry ? gather(entry, found, 0) : undefined)),
			Promise.resolve() as Promise<void>
		)
		.then(() => found);
}

async function gather(entry: FileSystemEntry, found: File[], depth: number): Promise<void> {
	if (found.length >= MOST_FILES || depth > MOST_DEPTH || (depth > 0 && isHidden(entry.name))) return;
	if (entry.isFile) {
		const file = await new Promise<File | null>((resolve) =>
			(entry as FileSystemFileEntry).file(resolve, () => resolve(null))
		);
		if (file) found.push(file);
		return;
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	// A reader gives a part of the folder each time, and nothing when it is at the end.
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve) =>
			reader.readEntries(resolve, () => resolve([]))
		);
		if (part.length === 0) return;
		for (const inside of part) await gather(inside, found, depth + 1);
	}
}
