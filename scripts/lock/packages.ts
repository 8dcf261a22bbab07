/** An entry of package-lock.json, as far as it matters here. */
export interface Locked {
	version?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	link?: boolean;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	[key: string]: unknown;
}

/** The `packages` of package-lock.json: entries by their path in `node_modules`, the project at ''. */
export type Packages = Readonly<Record<string, Locked>>;
