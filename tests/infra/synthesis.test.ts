// What is synthesised, and what was bundled for it: both in one file, so that a run of the tests makes it once.
import './budgets.ts';
import './stacks.ts';
