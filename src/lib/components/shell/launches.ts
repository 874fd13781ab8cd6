/** What is used of the browser's queue of files that the system has asked the program to open. */
interface LaunchQueue {
	setConsumer: (consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void) => void;
}

/**
 * Takes files that somebody opened with the program from the system: by double click, or “open with”. Browsers without
 * such a queue never have any.
 */
export function followLaunches(onfiles: (files: File[]) => void): void {
	const { launchQueue } = window as Window & { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		if (files.length === 0) return;
		// A file may be gone between the double click and now.
		const read = files.map((handle) => handle.getFile().catch(() => null));
		void Promise.all(read).then((found) => {
			const there = found.filter((file) => file !== null);
			if (there.length > 0) onfiles(there);
		});
	});
}
