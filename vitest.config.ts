import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		globalSetup: 'tests/browser.ts',
		// The browser tests wait for pages, and some walk the whole text.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
