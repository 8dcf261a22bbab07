/** An element with properties and children; what an old browser has no property for, its role, is an attribute. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	properties: Partial<HTMLElementTagNameMap[K]> = {},
	children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
	const { role, ...others } = properties;
	const created = Object.assign(document.createElement(name), others);
	if (role) created.setAttribute('role', role);
	created.append(...children);
	return created;
}
