/** The locator behind one: 第一章第3节 and 第一章第4节. */
export const countedOn = (locator: string): string =>
	locator.replace(/\d+/, (number) => String(Number(number) + 1));
