/**
 * Hands a file to the person, as a download. Nothing is sent anywhere: the browser writes it to its download folder.
 * @param name the suggested file name
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser needs the address until it has begun to write.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
