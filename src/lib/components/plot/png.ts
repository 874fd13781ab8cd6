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
