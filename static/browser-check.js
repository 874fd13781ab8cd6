// Says in plain words that a browser is too old, instead of a page that never answers. Written in the oldest form of the
// language, so that every browser can read it. Which browsers are supported stands in README.md.
(function () {
	var canPopover = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;
	if (canPopover && Array.prototype.toSpliced && Object.hasOwn && window.structuredClone) return;

	var needed = 'Firefox 128, Safari 17, Chrome 116, Edge 116';
	var texts = {
		nb:
			'Denne nettleseren er for gammel for Treffsikker, og siden vil ikke virke som den skal. Oppdater nettleseren, ' +
			'eller åpne siden i en annen. Dette er de eldste som støttes: ' +
			needed +
			'. På iPad følger Safari med iPadOS: versjon 17 eller nyere trengs.',
		nn:
			'Denne nettlesaren er for gammal for Treffsikker, og sida vil ikkje verke som ho skal. Oppdater nettlesaren, ' +
			'eller opne sida i ein annan. Dette er dei eldste som er støtta: ' +
			needed +
			'. På iPad følgjer Safari med iPadOS: versjon 17 eller nyare trengst.',
		en:
			'This browser is too old for Treffsikker, and the page will not work as it should. Update the browser, or open ' +
			'the page in another one. The oldest that are supported: ' +
			needed +
			'. On an iPad, Safari comes with iPadOS: version 17 or newer is needed.'
	};

	function tell() {
		var root = document.documentElement;
		// The page may be unseen, waiting for a language that will never come.
		root.className = root.className.replace('awaiting-language', '');
		var notice = document.createElement('p');
		notice.setAttribute('role', 'alert');
		notice.setAttribute('lang', root.lang);
		notice.style.cssText =
			'margin:0;padding:16px;background:#fff3cd;color:#1e2b3c;border-bottom:2px solid #8a6100;font:16px/1.5 sans-serif';
		notice.appendChild(document.createTextNode(texts[root.lang] || texts.nb));
		document.body.insertBefore(notice, document.body.firstChild);
	}

	if (document.body) tell();
	else document.addEventListener('DOMContentLoaded', tell);
})();
