import { furnish } from './room.ts';

// Set up anew before every file, while what is imported is kept from one to the next.
furnish();
