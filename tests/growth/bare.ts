import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A block of a report as its data give it. */
interface Block {
	reading: string;
}

/** A part of a report with a page of its own. */
interface Part {
	title: string;
	paragraphs: Block[];
}

/** Everything that Astro, MDX and Pagefind need to make pages of texts, and no more. */
const FILES: Record<string, string> = {
	'package.json': '{ "type": "module", "private": true }',
	'build.mjs': `import { build } from 'astro';
import { close, createIndex } from 'pagefind';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const root = import.meta.dirname;
await build({ root });
const { index } = await createIndex();
await index.addDirectory({ path: root + '/dist' });
await index.writeFiles({ outputPath: root + '/dist/pagefind' });
await close();`,
	'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], build: { format: 'file' }, cacheDir: './.astro' };`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const loader = glob({ base: './texts', pattern: '**/*.mdx' });
export const collections = { texts: defineCollection({ loader }) };`,
	'src/layout.astro': `<html lang="zh-CN">
	<head><meta charset="utf-8" /><title>{Astro.props.title}</title></head>
	<body><main><h1>{Astro.props.title}</h1><slot /></main></body>
</html>`,
	'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layout.astro';
export const getStaticPaths = async () =>
	(await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
const { text } = Astro.props;
const { Content } = await render(text);
---
<Layout title={text.data.title}><Content /></Layout>`,
};

/**
 * Writes a project with the sections of an edition that was built: an MDX file each, one layout, and
 * Pagefind over the pages. It is what the tools cost by themselves.
 */
export function writeBare(project: string, dist: string): void {
	rmSync(project, { recursive: true, force: true });
	const texts = globSync('data/*/report.json', { cwd: dist })
		.sort()
		.flatMap((path, year) =>
			partsOf(JSON.parse(readFileSync(join(dist, path), 'utf8'))).map(
				(part, index): [string, string] => [`texts/${year}/${index}.mdx`, mdxOf(part)],
			),
		);
	for (const [path, text] of [...Object.entries(FILES), ...texts]) {
		mkdirSync(join(project, path, '..'), { recursive: true });
		writeFileSync(join(project, path), text);
	}
	symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
}

const partsOf = ({
	chapters,
}: {
	chapters: (Part & { opening: Block[]; sections: Part[] })[];
}): Part[] =>
	chapters.flatMap(({ title, opening, sections }) => [{ title, paragraphs: opening }, ...sections]);

/** Every mark that means something in MDX is escaped. */
const mdxOf = ({ title, paragraphs }: Part): string =>
	[
		`---\ntitle: ${JSON.stringify(title)}\n---`,
		...paragraphs.map(({ reading }) => reading.replace(/[!-/:-@[-`{-~]/g, '\\$&')),
	].join('\n\n');
