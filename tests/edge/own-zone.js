// A process of its own, whose clock may be set: prints what the wall clocks of many zones show over eight years, as told by the
// process's own clock ("own") or by a format.
const { wallClockAt } = await import('../../shared/kernel/zone.ts');
const { showZone } = await import('../../functions/edge/environment.ts');

const [way, zones] = [process.argv[2], JSON.parse(process.argv[3])];
const hours = 3_600_000;
for (const zone of zones) {
  if (way === 'own') showZone(zone);
  const shown = [];
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2032, 0, 1); at += 37 * hours)
    shown.push(Object.values(wallClockAt(at, zone)).join(' '));
  console.log(`${zone} ${shown.join(',')}`);
}
console.log(`the clock shows ${new Date(Date.UTC(2026, 6)).getTimezoneOffset() === 0 ? 'UTC' : 'a zone'}`);
