import { writeFileSync } from 'node:fs';

// Loaded into the measured process by bench/measure.ts: says at its end what it has used.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeFileSync(process.env.BRIEFPACK_USAGE, JSON.stringify(usage));
});
