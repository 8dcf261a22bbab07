import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// A browser waits more than it computes: two files at once also where there are two cores.
		maxWorkers: 2,
		// The walk over every page opens two at once: it alone then uses what the other files leave.
		maxConcurrency: 2,
		setupFiles: 'tests/seed.ts',
		// No test is about time. These end only what hangs, also on a machine that is many times slower.
		testTimeout: 600_000,
		hookTimeout: 600_000,
		expect: { poll: { timeout: 90_000 } },
		// What asks for all cases takes a lot of them in `npm test`: tests/sweep.ts.
		tags: [{ name: 'sweep' }],
		projects: [
			{
				extends: true,
				test: {
					name: 'built',
					include: ['tests/*.test.ts'],
					globalSetup: ['tests/browser.ts', 'tests/editions.ts'],
					setupFiles: 'tests/furnished.ts',
					// The browser and what drives it are started once in a process, not for every file.
					isolate: false,
					// A machine that is short of memory may lose a page or a browser; what is wrong fails twice.
					retry: 1,
				},
			},
			{
				extends: true,
				test: {
					name: 'engines',
					include: ['tests/engines/*.test.ts'],
					// Four browsers at once on a busy machine lose more than one does: what is wrong fails each time.
					retry: 2,
				},
			},
			{
				extends: true,
				test: {
					name: 'source',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'seeds/**/*.test.ts'],
					// They keep nothing between them, and so need no process each.
					isolate: false,
				},
			},
		],
	},
});
