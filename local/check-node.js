// Runs first, under whatever Node was started: the sources are TypeScript that Node 24 reads as it is, and an older one cannot.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Afterneedle needs Node 24 and was started by Node ${process.versions.node}.\n` +
      'It installs its own: run "npm ci" (without --ignore-scripts), then start it through npm, for example "npm start".',
  );
  process.exit(1);
}
