/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	properties: Partial<HTMLElementTagNameMap[K]> = {},
	children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
	const created = Object.assign(document.createElement(name), properties);
	created.append(...children);
	return created;
}
