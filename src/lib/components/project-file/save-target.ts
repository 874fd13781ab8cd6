import { saveFile } from '$lib/components/ui/save-file';

/** What is used of the File System Access API, which only some browsers have. */
interface SavePicker {
	showSaveFilePicker(options: { suggestedName: string }): Promise<{
		name: string;
		createWritable(): Promise<{ write(content: BufferSource): Promise<void>; close(): Promise<void> }>;
	}>;
}

/** Where a file goes, and under which name. */
export interface SaveTarget {
	name: string;
	write(content: Uint8Array<ArrayBuffer>): Promise<void>;
}

const picker = (): SavePicker | null =>
	'showSaveFilePicker' in window ? (window as unknown as SavePicker) : null;

/** Whether the browser can ask where to save. */
export const canChooseTarget = (): boolean => picker() !== null;

/** The browser's download folder. */
export const download = (name: string): SaveTarget => ({
	name,
	write: async (content) => saveFile(name, content, 'application/octet-stream')
});

/**
 * Asks where to save; must be called while a click is handled.
 * @returns null when that was cancelled
 */
export async function chooseTarget(suggestedName: string): Promise<SaveTarget | null> {
	try {
		const handle = await picker()?.showSaveFilePicker({ suggestedName });
		if (!handle) return download(suggestedName);
		return {
			name: handle.name,
			async write(content) {
				const writable = await handle.createWritable();
				await writable.write(content);
				await writable.close();
			}
		};
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		return download(suggestedName);
	}
}
