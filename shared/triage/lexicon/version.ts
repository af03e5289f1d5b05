/** The version stored with every verdict. A change of any table is a new version, and a clinician signs it. */
export const lexiconVersion = '2026.11.25';
