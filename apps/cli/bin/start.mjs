#!/usr/bin/env node
import { build, install } from './prepare.mjs';

install();
build();
process.argv.splice(2, 0, 'start');
await import(new URL('../dist/main.js', import.meta.url));
