/**
 * Processor time of the whole process in milliseconds, garbage collection and compiling included. The clock on the wall
 * would also count the neighbours of a shared machine.
 */
export const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
