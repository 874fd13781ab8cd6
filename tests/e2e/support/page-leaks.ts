/** Something that code in a page could try in order to send data to a host elsewhere. */
type Attempt = (host: string) => unknown;

/** Attempts that leave the page where it is. Each asks for a path named after itself, so that the host can tell. */
export const attempts: Record<string, Attempt> = {
	fetch: (host) => fetch(`${host}/fetch`),
	post: (host) => fetch(`${host}/post`, { method: 'POST', mode: 'no-cors', body: 'data' }),
	xhr: (host) => {
		const request = new XMLHttpRequest();
		request.open('GET', `${host}/xhr`);
		request.send();
	},
	beacon: (host) => navigator.sendBeacon(`${host}/beacon`, 'data'),
	webSocket: (host) => void new WebSocket(`${host.replace('http', 'ws')}/webSocket`),
	eventSource: (host) => void new EventSource(`${host}/eventSource`),
	webTransport: (host) => void new WebTransport(`${host.replace('http', 'https')}/webTransport`),
	image: (host) => (new Image().src = `${host}/image`),
	svgImage: (host) =>
		document.body.insertAdjacentHTML('beforeend', `<svg><image href="${host}/svgImage" /></svg>`),
	style: (host) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`body { background: url(${host}/style) }`);
		document.adoptedStyleSheets = [sheet];
	},
	font: (host) => new FontFace('leak', `url(${host}/font)`).load(),
	video: (host) => document.body.insertAdjacentHTML('beforeend', `<video src="${host}/video"></video>`),
	object: (host) => document.body.insertAdjacentHTML('beforeend', `<object data="${host}/object"></object>`),
	frame: (host) => document.body.insertAdjacentHTML('beforeend', `<iframe src="${host}/frame"></iframe>`),
	frameWithin: (host) => {
		const frame = document.createElement('iframe');
		frame.srcdoc = `<img src="${host}/frameWithin"><meta http-equiv="refresh" content="0;url=${host}/refresh">`;
		document.body.append(frame);
	},
	script: (host) => {
		const script = document.createElement('script');
		script.src = `${host}/script`;
		document.head.append(script);
	},
	dynamicImport: (host) => import(/* @vite-ignore */ `${host}/dynamicImport`),
	links: (host) => {
		for (const rel of [
			'stylesheet',
			'icon',
			'manifest',
			'prefetch',
			'modulepreload',
			'dns-prefetch',
			'preconnect'
		]) {
			const link = document.createElement('link');
			Object.assign(link, { rel, href: `${host}/link-${rel}` });
			document.head.append(link);
		}
	},
	ping: (host) => {
		const link = document.createElement('a');
		Object.assign(link, { href: '#here', ping: `${host}/ping` });
		document.body.append(link);
		link.click();
	},
	form: (host) => {
		const form = document.createElement('form');
		Object.assign(form, { action: `${host}/form`, method: 'post', target: '_blank' });
		document.body.append(form);
		form.submit();
	},
	workerOfText: (host) => {
		const text = new Blob([`fetch('${host}/workerOfText')`], { type: 'text/javascript' });
		void new Worker(URL.createObjectURL(text));
	}
};

/** Attempts that no content security policy stops; each on a page of its own, which some of them leave. */
export const beyondPolicy: Record<string, Attempt> = {
	webRtc: async (host) => {
		const { port } = new URL(host);
		const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
		connection.createDataChannel('leak');
		await connection.setLocalDescription(await connection.createOffer());
	},
	newWindow: (host) => void window.open(`${host}/newWindow`),
	navigation: (host) => (location.href = `${host}/navigation`),
	refresh: (host) =>
		document.head.insertAdjacentHTML(
			'beforeend',
			`<meta http-equiv="refresh" content="0;url=${host}/refresh">`
		)
};
