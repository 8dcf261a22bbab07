import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { browsers, leftAlone } from './src/outputs/browsers.ts';
import { leadingPage } from './src/outputs/leading-page.ts';
import { generatedSheets } from './src/outputs/sheets.ts';
import { TOGETHER } from './src/outputs/together.ts';
import { archivesIn } from './src/outputs/versions/archives.ts';
import { cards } from './scripts/cards.ts';
import { charset } from './scripts/charset.ts';
import { checksums } from './scripts/checksums.ts';
import { dataFiles } from './scripts/data-files.ts';
import { earlier } from './scripts/earlier.ts';
import { figureImages } from './scripts/figure-images.ts';
import { offline } from './scripts/offline.ts';
import { policy } from './scripts/policy.ts';
import { siteFrom } from './scripts/site.ts';
import { sitemap } from './scripts/sitemap.ts';
import { searchIndex } from './scripts/search-index.ts';

const site = siteFrom(process.env.SITE);

export default defineConfig({
	// Only for what needs an absolute address: canonical links, sitemap, Open Graph.
	site,
	// Every page a flat file and every style inside it: the edition opens on any host and from disk.
	build: { format: 'preserve', inlineStylesheets: 'always' },
	// One store for build, dev and tests.
	cacheDir: './.astro',
	markdown: {
		// The text must come out as it went in: no strikethrough from ~, no curled quotes.
		processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
		syntaxHighlight: false,
	},
	// The copy for reading offline is listed when all files of this edition are as they will be served;
	// the hashes of all, when earlier releases are among them.
	integrations: [
		mdx(),
		policy(),
		dataFiles(TOGETHER),
		searchIndex(),
		figureImages(),
		cards(),
		sitemap(site),
		charset(),
		offline(),
		earlier(
			() => archivesIn('.'),
			(from, to) => leadingPage(from, to, '此版'),
		),
		checksums(),
	],
	devToolbar: { enabled: false },
	vite: {
		plugins: [generatedSheets()],
		css: { lightningcss: { exclude: leftAlone } },
		build: {
			cssTarget: browsers,
			rolldownOptions: {
				// MDX files carry a directive that the bundler warns about once a file.
				checks: { moduleLevelDirective: false },
				// The entries in one file of code for the build: else each is two, to be written and loaded.
				output: {
					codeSplitting: { groups: [{ name: 'entries', test: /\/content\/[^?]*\.mdx/ }] },
				},
			},
		},
	},
});
