/** Pixels of a picture in a file for each of its own: sharp in print. */
export const PRINT_SCALE = 3;

/**
 * A picture as PNG with several pixels for each of its own, fit for print. The browser draws the SVG itself; nothing is
 * fetched.
 * @param svg a complete SVG file with width and height
 * @param scale pixels for each pixel of the picture
 * @returns null when the browser could not
 */
export async function toPng(svg: string, scale: number): Promise<Blob | null> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(image.naturalWidth * scale);
		canvas.height = Math.round(image.naturalHeight * scale);
		const context = canvas.getContext('2d');
		if (!context) return null;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
	} catch {
		return null;
	} finally {
		URL.revokeObjectURL(url);
	}
}

/**
 * Puts a picture in the clipboard as PNG.
 * @param png the picture, while it is painted: a browser wants to be asked before it is done
 * @returns false when the browser did not allow it, or the picture could not be painted
 */
export async function copyPicture(png: Promise<Blob | null>): Promise<boolean> {
	try {
		const painted = png.then((blob) => blob ?? Promise.reject(new Error('not painted')));
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': painted })]);
		return true;
	} catch {
		return false;
	}
}
