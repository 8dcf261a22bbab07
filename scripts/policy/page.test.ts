import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { underPolicy } from './page.ts';

const PLACE = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="">';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)![1]!;

test('every script and style of a page is named by its hash, to the byte, and nothing else may run', () => {
	const script = 'document.title = "海关总署<b>&amp;</b>"\n';
	const style = '.ref[data-n=①]{anchor-name:--1}';
	const page = underPolicy(
		`<head>${PLACE}<script>${script}</script><style>${style}</style><script src="client.js"></script></head>`,
	);
	expect(policyOf(page)).toBe(
		[
			`default-src 'self'`,
			`script-src 'self' 'wasm-unsafe-eval' ${hash(script)}`,
			`style-src 'self' ${hash(style)}`,
			`object-src 'none'`,
			`base-uri 'none'`,
			`form-action 'self'`,
		].join(';'),
	);
});

test('all styles stand in one element, in their order, where the first stood; no other byte moves', () => {
	const page = underPolicy(
		`<head>${PLACE}<style>p{--running:"第一章第10节　海关总署"}</style><script>1</script><style>b{}</style></head>` +
			'<body><p>海关总署<style>i{}</style>&lt;style></body>',
	);
	expect(page.replace(/ content="[^"]*"/, ' content=""')).toBe(
		`<head>${PLACE}<style>p{--running:"第一章第10节　海关总署"}b{}i{}</style><script>1</script></head>` +
			'<body><p>海关总署&lt;style></body>',
	);
	expect(policyOf(page)).toContain(hash('p{--running:"第一章第10节　海关总署"}b{}i{}'));
});

test('what a page says to programs is no script that runs', () => {
	const page = underPolicy(
		`<head>${PLACE}<script type="application/ld+json">{"@type":"Report"}</script></head>`,
	);
	expect(policyOf(page)).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('what only looks like a style or a script is none', () => {
	const page = underPolicy(
		`<head>${PLACE}<title><style>b{}</style></title></head><!--<script>1</script>--><textarea><style>i{}</style></textarea>`,
	);
	expect(policyOf(page)).not.toContain('sha256');
	expect(page).toContain('<textarea><style>i{}</style></textarea>');
});

test('a page without a place for its policy is refused, and told what to write', () => {
	expect(() => underPolicy('<head><meta charset="utf-8"></head>')).toThrow(
		/no place for its policy; write <meta http-equiv="Content-Security-Policy" content="" \/>/,
	);
});
