import { writeFileSync } from 'node:fs';
import { given, known, LIST } from './ids.ts';

/** Adds the addresses that the built edition gives for the first time to the list; takes none out. */
const before = new Set(known());
const added = given().filter((address) => !before.has(address));
writeFileSync(LIST, `${[...before, ...added].sort().join('\n')}\n`);
for (const address of added) console.log(address);
console.log(`tests/ids.txt: ${added.length} added, ${before.size + added.length} in all`);
