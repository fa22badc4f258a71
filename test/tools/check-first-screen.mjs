// Fails when the first screen has grown beyond its budget; prints the figure either way.
import { budget, firstScreen } from './first-screen.mjs';

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const parts = firstScreen(process.argv[2] ?? 'dist');
const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
for (const [name, bytes] of parts) console.log(`  ${kilobytes(bytes).padStart(9)}  ${name}`);
console.log(`First-screen script, compressed: ${kilobytes(total)} of ${kilobytes(budget)}`);
if (parts.length === 0) console.log('The page loads no script at all: that is no app.');
process.exitCode = parts.length > 0 && total < budget ? 0 : 1;
