import type { Identifier } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { known, lacking } from './support.ts';

/** What a script names and one of the oldest browsers has not, whatever object it is asked of. */
export function newInScript(script: string): Set<string> {
	const found = new Set<string>();
	/** What the script calls something of its own: a member of that name need not be the browser's. */
	const own = new Set(
		[...script.matchAll(/(?<=[{,;}]\s*)([a-zA-Z]\w*)(?=[:({,}])/g)].map(([name]) => name),
	);
	visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
	return found;

	function visit(node: ts.Node): void {
		const member = ts.isPropertyAccessExpression(node) ? node.name.text : '';
		if (!own.has(member) && isNew(members, member)) found.add(`.${member}`);
		if (ts.isIdentifier(node) && isFree(node) && isNew(globals, node.text)) found.add(node.text);
		ts.forEachChild(node, visit);
	}
}

/** A name is new if none of the things that bear it is known everywhere. */
function isNew(rows: ReadonlyMap<string, Identifier[]>, name: string): boolean {
	const features = rows.get(name) ?? [];
	const missing = features.map(lacking).filter((each) => each !== undefined);
	return missing.length > 0 && missing.every((each) => each.length > 0);
}

/** Whether an identifier may be a global: not the name of a member, and not a key. */
function isFree(node: ts.Identifier): boolean {
	const { parent } = node;
	return (
		!(ts.isPropertyAccessExpression(parent) && parent.name === node) &&
		!ts.isPropertyAssignment(parent) &&
		!ts.isMethodDeclaration(parent)
	);
}

/** Members of all objects that browsers and the language have, by name. */
const members = new Map<string, Identifier[]>();
/** The objects themselves. */
const globals = new Map<string, Identifier[]>();
const objects = { ...known.api, ...known.javascript['builtins'] } as Record<string, Identifier>;
for (const [name, object] of Object.entries(objects)) {
	keep(globals, name, object);
	for (const [member, row] of Object.entries(object as Record<string, Identifier>))
		if (member !== '__compat') keep(members, member.replace(/_(static|event)$/, ''), row);
}

function keep(rows: Map<string, Identifier[]>, name: string, row: Identifier): void {
	rows.set(name, [...(rows.get(name) ?? []), row]);
}
