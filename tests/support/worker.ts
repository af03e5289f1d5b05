// What a worker needs before its first test. It is asked for with every file of tests, and each of these is done once.
import './compile-once.ts';
import './own-addresses.ts';
import './read-by-fresh-tables.ts';
