/** Whether the list and the options of the analyses are put away so that a wide table has the page; until the page is left. */
class WideResult {
	on = $state(false);
}

export const wideResult = new WideResult();
