// What is synthesised, and what was bundled for it: all in one file, so that a run of the tests makes it once.
import './account-wide.ts';
import './alarms-arrive.ts';
import './budgets.ts';
import './choices.ts';
import './doctor-policies.ts';
import './live-versions.ts';
import './restored-table.ts';
import './stacks.ts';
