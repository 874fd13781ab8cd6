// Runs before the first paint: colours and language as last chosen on this machine, so that nothing flashes.
// The same choices are made again, in TypeScript, by src/lib/state; a test holds the two together.
(function () {
	const root = document.documentElement;
	let saved = {};
	try {
		saved = JSON.parse(localStorage.getItem('treffsikker.preferences') || '{}') || {};
	} catch {
		// Storage can be forbidden or hold something else: the defaults apply.
	}
	if (saved.colorScheme === 'light' || saved.colorScheme === 'dark') {
		root.setAttribute('data-color-scheme', saved.colorScheme);
	}
	const spoken = ['nb', 'nn', 'en'];
	const wanted = (navigator.languages || []).map((tag) =>
		tag.toLowerCase().split('-')[0].replace(/^no$/, 'nb')
	);
	const language = spoken.includes(saved.language)
		? saved.language
		: wanted.find((tag) => spoken.includes(tag)) || 'en';
	root.lang = language;
	// Pages are prerendered in bokmål. In another language they stay unseen until its texts are there.
	if (language !== 'nb') root.classList.add('awaiting-language');
})();
